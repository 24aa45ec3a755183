import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ScriptError } from '../io/command.ts';
import { letakNik } from '../statistics/nik-teks.ts';
import type { TemuanBerkas } from './scan-berkas.ts';
import { scanBerkas } from './scan-berkas.ts';

const terbanyak = 10;

/**
 * Stops a portal that would publish an NIK, a nomor KK or a column of people, whatever let it in: all files of
 * the folder are read, PDFs and archives too, one at a time. Throws ScriptError with the files and the places;
 * the numbers are not repeated, not even those in the name of a file. What cannot be read is not published.
 */
export async function scanPersonalData(folder: string): Promise<void> {
  const berisi: string[] = [];
  const tertutup: string[] = [];
  for (const nama of await filesIn(folder)) {
    const temuan = scanNama(nama) ?? scanBerkas(nama, await readFile(join(folder, nama)));
    if (temuan === undefined) continue;
    const kelompok = temuan.jenis === 'berisi' ? berisi : tertutup;
    kelompok.push(`${masked(nama)}, ${temuan.letak}`);
  }
  const laporan = [...report(berisi, diBerisi), ...report(tertutup, diTertutup)];
  if (laporan.length > 0) throw new ScriptError(laporan.join('\n'), 1);
}

/** Paths with forward slashes, in an order that is the same on every machine. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  return isi
    .filter((satu) => satu.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}

/** The name of a file is published as its address. */
function scanNama(nama: string): TemuanBerkas | undefined {
  return letakNik(nama) === undefined ? undefined : { jenis: 'berisi', letak: 'namanya sendiri' };
}

function masked(nama: string): string {
  return letakNik(nama) === undefined ? nama : nama.replaceAll(/\d/g, 'X');
}

interface Uraian {
  readonly pesan: (banyak: number) => string;
  readonly obat: string;
}

const diBerisi: Uraian = {
  pesan: (banyak) =>
    `Portal tidak diterbitkan, karena ${banyak} berkas akan memuat angka 16 digit yang mungkin NIK atau nomor KK, atau kolom data perseorangan:`,
  obat: 'Cari isinya pada SOP, instansi, bab buku, rilis.yaml, atau ekspor yang menjadi sumber berkas itu, hapus, lalu bangun ulang.',
};

const diTertutup: Uraian = {
  pesan: (banyak) =>
    `Portal tidak diterbitkan, karena ${banyak} berkas tidak dapat diperiksa dari data perseorangan:`,
  obat: 'Ganti berkas itu dengan jenis yang dapat dibaca (PDF dari program ini, Office Open XML, zip, atau teks), lalu bangun ulang.',
};

function report(tempat: readonly string[], { pesan, obat }: Uraian): readonly string[] {
  if (tempat.length === 0) return [];
  const sisa = tempat.length - terbanyak;
  return [
    pesan(tempat.length),
    ...tempat.slice(0, terbanyak).map((satu) => `  ${satu}`),
    ...(sisa > 0 ? [`  dan ${sisa} berkas lain`] : []),
    obat,
  ];
}
