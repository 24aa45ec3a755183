import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding, Hasil } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { teksIsi } from '../sop/teks.ts';
import type { BagianPanduan } from './bagian-panduan.ts';
import { bagianPanduan } from './bagian-panduan.ts';
import { splitFrontMatter } from './front-matter.ts';
import { listFolder } from './list-folder.ts';
import { programFolder } from './program-folder.ts';
import { readText } from './read-text.ts';

/** Whom a page of the manual is for, in the order in which the manual presents them. */
export const pembacaPanduan = {
  pembaca: 'Membaca SOP dan statistik',
  pemasang: 'Memasang dan menerbitkan',
  data: 'Mengimpor data semester',
  buku: 'Memeriksa dan menerbitkan buku',
  penulis: 'Menulis SOP',
  semua: 'Bila memerlukan bantuan',
} as const;
export type PembacaPanduan = keyof typeof pembacaPanduan;

/** Front matter of a page of the manual. */
export const skemaPanduan = z.strictObject({
  judul: teksIsi.describe('Judul halaman panduan'),
  uraian: teksIsi.describe('Satu kalimat tentang apa yang dapat dilakukan sesudah membacanya'),
  untuk: z
    .enum(['pembaca', 'pemasang', 'data', 'buku', 'penulis', 'semua'])
    .describe('Bagi siapa halaman ini'),
});

/** A page of the manual. */
export interface HalamanPanduan {
  /** Last part of its address: the name of its file without the number in front. */
  readonly slug: string;
  readonly judul: string;
  readonly uraian: string;
  readonly untuk: PembacaPanduan;
  readonly bagian: readonly BagianPanduan[];
  /** Names of the components that it places, such as `AturanSop`. */
  readonly komponen: readonly string[];
}

const polaBerkas = /^\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** Folder of the manual: that of the content when it has one, else the one that comes with the program. */
export function panduanFolder(content: string): string {
  const sendiri = join(content, 'panduan');
  return existsSync(sendiri) ? sendiri : join(programFolder, 'content', 'panduan');
}

/** Last part of the address of a file of the manual. */
export function slugPanduan(nama: string): string {
  return nama.replace(/^\d{2}-/, '').replace(/\.mdx$/, '');
}

/** The pages of the manual in the order of their file names, with what is wrong in them. */
export function readPanduan(content: string): {
  readonly panduan: readonly HalamanPanduan[];
  readonly temuan: readonly Finding[];
} {
  const folder = panduanFolder(content);
  const semua = listFolder(folder, '.')
    .filter((nama) => nama !== 'gambar')
    .map((nama) => readOne(folder, nama));
  return {
    panduan: semua.flatMap(({ nilai }) => nilai ?? []),
    temuan: semua.flatMap(({ temuan }) => temuan),
  };
}

function readOne(folder: string, nama: string): Hasil<HalamanPanduan> {
  const berkas = join(folder, nama);
  if (!polaBerkas.test(nama)) return { temuan: [stray(berkas)] };
  const teks = readText(berkas, berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const naskah = splitFrontMatter(teks.nilai);
  if (naskah === undefined) return { temuan: [...teks.temuan, headless(berkas)] };
  const { nilai, temuan } = parseYaml(naskah.yaml, skemaPanduan, { berkas, barisAwal: 2 });
  return {
    ...(nilai && { nilai: { slug: slugPanduan(nama), ...nilai, ...isiHalaman(naskah.isi) } }),
    temuan: [...teks.temuan, ...temuan],
  };
}

function isiHalaman(mdx: string): Pick<HalamanPanduan, 'bagian' | 'komponen'> {
  const nama = [...mdx.matchAll(/^<([A-Z]\w*)/gm)].map(([, satu = '']) => satu);
  return { bagian: bagianPanduan(mdx), komponen: [...new Set(nama)] };
}

function stray(berkas: string): Finding {
  return {
    aturan: 'berkas-tersesat',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Nama berkas tidak dikenal di folder panduan sehingga isinya tidak terbaca',
    obat: 'Simpan halaman panduan sebagai dua angka, tanda hubung, dan nama, misalnya 08-menulis-sop.mdx',
  };
}

function headless(berkas: string): Finding {
  return {
    aturan: 'tanpa-definisi',
    tingkat: 'galat',
    tempat: { berkas, baris: 1 },
    pesan: 'Halaman panduan tidak diawali kepala di antara dua garis ---',
    obat: 'Tulis judul, uraian, dan untuk di antara dua baris --- pada awal berkas',
  };
}
