import { join } from 'node:path';
import { isDepan, type BabSumber } from '../book/outline.ts';
import type { Finding } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { babFolder, berkasBab, folderKantor, skemaBab } from './folder-bab.ts';
import { splitFrontMatter } from './front-matter.ts';
import {
  expressionsInHeadings,
  placedTwice,
  tablesInPreface,
  unknownIds,
  type BabBerkas,
} from './periksa-bab.ts';
import { readText } from './read-text.ts';

/** The chapters of all offices, and those that an office has of its own, by its code. */
export interface BabBuku {
  readonly bersama: readonly BabSumber[];
  readonly kantor: ReadonlyMap<string, readonly BabSumber[]>;
}

type BabTerbaca = BabSumber & BabBerkas;

/** The chapters of an office's book: its own in the place of those of the same file name, and beside the others. */
export function babKantor({ bersama, kantor }: BabBuku, kode: string): readonly BabSumber[] {
  return gantikan(bersama, kantor.get(kode) ?? []);
}

/** Chapters in the order of their file names, where one of `sendiri` stands for the shared one of its name. */
export function gantikan<T extends { readonly id: string }>(
  bersama: readonly T[],
  sendiri: readonly T[],
): readonly T[] {
  const diganti = new Set(sendiri.map(({ id }) => id));
  return [...bersama.filter(({ id }) => !diganti.has(id)), ...sendiri].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Reads the chapters of the book in the order of their file names, with what is wrong in them. */
export function readBab(content: string): {
  readonly bab: BabBuku;
  readonly temuan: readonly Finding[];
} {
  const folder = babFolder(content);
  const { bab: bersama, temuan } = readFolder(folder);
  const kantor = folderKantor(content).map((kode) =>
    readKantor(join(content, 'buku', kode), kode, bersama),
  );
  return {
    bab: { bersama, kantor: new Map(kantor.map(({ kode, bab }) => [kode, bab])) },
    temuan: [
      ...temuan,
      ...placedTwice(bersama),
      ...(berkasBab(folder).length === 0 ? [noChapter(folder)] : []),
      ...kantor.flatMap((satu) => satu.temuan),
    ],
  };
}

function readKantor(folder: string, kode: string, bersama: readonly BabTerbaca[]) {
  if (!/^\d{2}\.\d{2}$/.test(kode)) return { kode, bab: [], temuan: [stray(folder)] };
  const { bab, temuan } = readFolder(folder);
  const milik = new Set(bab.map(({ berkas }) => berkas));
  const ganda = placedTwice(gantikan(bersama, bab), (berkas) => milik.has(berkas));
  const kosong = berkasBab(folder).length === 0 ? [noChapter(folder)] : [];
  return { kode, bab, temuan: [...temuan, ...ganda, ...kosong] };
}

function readFolder(folder: string): {
  readonly bab: readonly BabTerbaca[];
  readonly temuan: readonly Finding[];
} {
  const hasil = berkasBab(folder).map((n) => readOne(join(folder, n), n.replace(/\.mdx$/, '')));
  return {
    bab: hasil.flatMap(({ bab }) => bab ?? []),
    temuan: hasil.flatMap(({ temuan }) => temuan),
  };
}

function readOne(berkas: string, id: string): { bab?: BabTerbaca; temuan: readonly Finding[] } {
  const { nilai: teks, temuan } = readText(berkas, berkas);
  if (teks === undefined) return { temuan };
  const bagian = splitFrontMatter(teks);
  if (!bagian) return { temuan: [...temuan, noFrontMatter(berkas)] };
  const kepala = parseYaml(bagian.yaml, skemaBab, { berkas, barisAwal: 2 });
  const semua = [
    ...temuan,
    ...kepala.temuan,
    ...unknownIds(teks, berkas),
    ...expressionsInHeadings(teks, berkas),
    ...(kepala.nilai && isDepan(kepala.nilai.jenis) ? tablesInPreface(teks, berkas) : []),
  ];
  if (!kepala.nilai) return { temuan: semua };
  return { bab: { id, berkas, ...kepala.nilai, isi: bagian.isi }, temuan: semua };
}

function noFrontMatter(berkas: string): Finding {
  return {
    aturan: 'bab-tanpa-kepala',
    tingkat: 'galat',
    tempat: { berkas, baris: 1 },
    pesan: 'Bab tidak diawali judul dan jenis di antara dua garis ---',
    obat: 'Awali dengan ---, judul: …, jenis: bab, ---',
  };
}

function noChapter(folder: string): Finding {
  return {
    aturan: 'buku-tanpa-bab',
    tingkat: 'galat',
    tempat: { berkas: folder },
    pesan: 'Folder bab buku tidak memuat satu pun berkas .mdx',
    obat: 'Tambahkan bab, atau hapus folder itu agar bab bawaan yang dipakai',
  };
}

function stray(folder: string): Finding {
  return {
    aturan: 'bab-tersesat',
    tingkat: 'galat',
    tempat: { berkas: folder },
    pesan: 'Nama folder ini bukan kode kabupaten/kota sehingga bab di dalamnya tidak terbaca',
    obat: 'Simpan bab milik satu kantor sebagai buku/<kode kabupaten/kota>/<nn>-<bab>.mdx, misalnya buku/63.05/03-jumlah-penduduk.mdx',
  };
}
