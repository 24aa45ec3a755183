import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { Periode } from '../statistics/model.ts';
import { comparePeriode, parsePeriode } from '../statistics/periode.ts';

/** What lies in the folder of one edition of a release, unread. */
export interface FolderEdisi {
  readonly jalur: string;
  readonly periode: Periode;
  /** Names of the exports, sorted. */
  readonly csv: readonly string[];
  readonly adaRilis: boolean;
}

/** The folder of a release: its newest edition, and in folders of their own those that it replaced. */
export interface FolderRilis extends FolderEdisi {
  /** In order of number. */
  readonly edisiLama: readonly FolderEdisiLama[];
}

/** `edisi-1`: an edition as it was published, before another took its place. */
export interface FolderEdisiLama extends FolderEdisi {
  readonly nomor: number;
}

export interface IsiFolderData {
  /** In order of code, the releases of each in order of semester. */
  readonly kabupaten: readonly { readonly kode: string; readonly rilis: readonly FolderRilis[] }[];
  readonly temuan: readonly Finding[];
}

/** Lists the releases of a data folder; whatever has no place in it is a finding. */
export async function listData(folder: string): Promise<IsiFolderData> {
  const isi = await daftarIsi(folder);
  if (!isi) return { kabupaten: [], temuan: [folderTidakAda(folder)] };
  const temuan: Finding[] = [];
  const kabupaten: { kode: string; rilis: FolderRilis[] }[] = [];
  for (const satu of isi) {
    if (!satu.isDirectory()) temuan.push(tersesat(join(folder, satu.name)));
    else if (/^\d{2}\.\d{2}$/.test(satu.name)) {
      const rilis = await daftarRilis(join(folder, satu.name), temuan);
      kabupaten.push({ kode: satu.name, rilis });
    } else temuan.push(folderAsing(join(folder, satu.name), 'kode kabupaten/kota, misalnya 63.05'));
  }
  if (kabupaten.every(({ rilis }) => rilis.length === 0)) temuan.push(belumAdaRilis(folder));
  return { kabupaten, temuan };
}

async function daftarRilis(folder: string, temuan: Finding[]): Promise<FolderRilis[]> {
  const rilis: FolderRilis[] = [];
  for (const satu of (await daftarIsi(folder)) ?? []) {
    const jalur = join(folder, satu.name);
    const periode = parsePeriode(satu.name);
    if (!satu.isDirectory()) temuan.push(tersesat(jalur));
    else if (periode) rilis.push(await daftarBerkas(jalur, periode, temuan));
    else temuan.push(folderAsing(jalur, 'tahun dan semester, misalnya 2024-2'));
  }
  return rilis.sort((a, b) => comparePeriode(a.periode, b.periode));
}

async function daftarBerkas(
  jalur: string,
  periode: Periode,
  temuan: Finding[],
): Promise<FolderRilis> {
  const isi = (await daftarIsi(jalur)) ?? [];
  const edisiLama: FolderEdisiLama[] = [];
  for (const { nama, nomor } of isi.flatMap(folderEdisi)) {
    const dalam = join(jalur, nama);
    edisiLama.push({ nomor, ...pilah((await daftarIsi(dalam)) ?? [], dalam, periode, temuan) });
  }
  const sendiri = isi.filter((satu) => folderEdisi(satu).length === 0);
  return {
    ...pilah(sendiri, jalur, periode, temuan),
    edisiLama: edisiLama.sort((a, b) => a.nomor - b.nomor),
  };
}

/** Name and number of the folder of a former edition; nothing for whatever else lies in a release. */
function folderEdisi(satu: Dirent): readonly { readonly nama: string; readonly nomor: number }[] {
  const nomor = satu.isDirectory() ? /^edisi-([1-9]\d*)$/.exec(satu.name)?.[1] : undefined;
  return nomor === undefined ? [] : [{ nama: satu.name, nomor: Number(nomor) }];
}

function pilah(
  isi: readonly Dirent[],
  jalur: string,
  periode: Periode,
  temuan: Finding[],
): FolderEdisi {
  const csv: string[] = [];
  let adaRilis = false;
  for (const satu of isi) {
    if (satu.isFile() && satu.name === 'rilis.yaml') adaRilis = true;
    else if (satu.isFile() && /\.csv$/i.test(satu.name)) csv.push(satu.name);
    else temuan.push(tersesat(join(jalur, satu.name)));
  }
  return { jalur, periode, csv, adaRilis };
}

/** Sorted by code unit, without hidden files; undefined when there is no such folder. */
async function daftarIsi(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    const isi = await readdir(folder, { withFileTypes: true });
    return isi
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function folderTidakAda(berkas: string): Finding {
  return {
    aturan: 'folder-data',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder data ini tidak ada.',
    obat: 'Periksa nama foldernya (pilihan --data), atau buat dengan isi <kode>/<periode>/.',
  };
}

function belumAdaRilis(berkas: string): Finding {
  return {
    aturan: 'belum-ada-rilis',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Belum ada rilis dalam folder data ini.',
    obat: 'Buat rilis pertama dengan "npm run import:dkb -- berkas.xlsx", atau data contoh dengan "npm run sample-data".',
  };
}

function folderAsing(berkas: string, seharusnya: string): Finding {
  return {
    aturan: 'folder-asing',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: `Nama folder ini bukan ${seharusnya}, sehingga isinya tidak dibaca.`,
    obat: 'Ganti nama foldernya, atau pindahkan ke luar folder data.',
  };
}

/** A CSV in the wrong place is figures that go unread without a word; anything else only clutters. */
function tersesat(berkas: string): Finding {
  const csv = /\.csv$/i.test(berkas);
  return {
    aturan: 'berkas-tersesat',
    tingkat: csv ? 'galat' : 'peringatan',
    tempat: { berkas },
    pesan: 'Berkas atau folder ini tidak dibaca: tempatnya bukan di sini.',
    obat: 'Rilis berisi rilis.yaml dan ekspor CSV dalam <kode>/<periode>/, dan edisi lamanya dalam <kode>/<periode>/edisi-1/; buku kerja Excel dijadikan CSV dengan "npm run import:dkb".',
  };
}
