import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { daftarGrafik } from '../book/charts/index.ts';
import type { BabSumber } from '../book/outline.ts';
import { penempatan } from '../book/outline.ts';
import { daftarTabel } from '../book/tables/index.ts';
import type { Finding } from '../finding/finding.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { programFolder } from './program-folder.ts';

/** Front matter of a chapter. */
export const skemaBab = z.strictObject({
  judul: z.string().min(1).describe('Judul bab'),
  jenis: z
    .enum(['pengantar', 'bab', 'lampiran'])
    .describe('pengantar sebelum daftar isi, bab bernomor, atau lampiran sesudahnya'),
});

const dikenal = { Tabel: daftarTabel, Grafik: daftarGrafik, Indikator: daftarIndikator };

/** Folder of the chapters: the office's own when its content has one, else the one that comes with the program. */
export function babFolder(content: string): string {
  const sendiri = join(content, 'buku');
  return existsSync(sendiri) ? sendiri : join(programFolder, 'content', 'buku');
}

/** Reads the chapters of the book in the order of their file names, with what is wrong in them. */
export function readBab(content: string): {
  readonly bab: readonly BabSumber[];
  readonly temuan: readonly Finding[];
} {
  const folder = babFolder(content);
  const nama = existsSync(folder)
    ? readdirSync(folder)
        .filter((n) => n.endsWith('.mdx'))
        .toSorted()
    : [];
  const hasil = nama.map((n) => readOne(join(folder, n), n.replace(/\.mdx$/, '')));
  return {
    bab: hasil.flatMap(({ bab }) => bab ?? []),
    temuan: [
      ...hasil.flatMap(({ temuan }) => temuan),
      ...placedTwice(
        hasil.flatMap(({ bab }) => bab ?? []),
        folder,
      ),
      ...(nama.length === 0 ? [noChapter(folder)] : []),
    ],
  };
}

function readOne(berkas: string, id: string): { bab?: BabSumber; temuan: readonly Finding[] } {
  const { nilai: teks, temuan } = readText(berkas, berkas);
  if (teks === undefined) return { temuan };
  const bagian = splitFrontMatter(teks);
  if (!bagian) return { temuan: [...temuan, noFrontMatter(berkas)] };
  const kepala = parseYaml(bagian.yaml, skemaBab, { berkas, barisAwal: 2 });
  const semua = [
    ...temuan,
    ...kepala.temuan,
    ...unknownIds(teks, berkas),
    ...(kepala.nilai?.jenis === 'pengantar' ? tablesInPreface(teks, berkas) : []),
  ];
  if (!kepala.nilai) return { temuan: semua };
  return { bab: { id, ...kepala.nilai, isi: bagian.isi }, temuan: semua };
}

function unknownIds(teks: string, berkas: string): Finding[] {
  return teks.split('\n').flatMap((baris, i) =>
    [...baris.matchAll(penempatan)].flatMap(([, tanda = '', id = '']): Finding[] => {
      const daftar = dikenal[tanda as keyof typeof dikenal];
      if (daftar.some((d) => d.id === id)) return [];
      return [
        {
          aturan: 'bab-id-tidak-dikenal',
          tingkat: 'galat',
          tempat: { berkas, baris: i + 1 },
          pesan: `${tanda} "${id}" tidak dikenal`,
          obat: `Pakai salah satu dari: ${daftar.map((d) => d.id).join(', ')}`,
        },
      ];
    }),
  );
}

/** Numbers and lists begin after the preface, so what stands in it could not be found. */
function tablesInPreface(teks: string, berkas: string): Finding[] {
  return [...teks.matchAll(penempatan)]
    .filter(([, tanda]) => tanda !== 'Indikator')
    .map(([, tanda = '', id = '']) => ({
      aturan: 'pengantar-bertabel',
      tingkat: 'galat',
      tempat: { berkas },
      pesan: `${tanda} "${id}" berada di dalam pengantar, yang tidak bernomor`,
      obat: 'Pindahkan ke sebuah bab atau lampiran',
    }));
}

/** A table has one page and one number, so it has one place. */
function placedTwice(bab: readonly BabSumber[], folder: string): Finding[] {
  const tempat = new Map<string, string>();
  return bab.flatMap(({ id: nama, isi }) =>
    [...isi.matchAll(penempatan)].flatMap(([, tanda = '', id = '']): Finding[] => {
      if (tanda === 'Indikator') return [];
      const lama = tempat.get(`${tanda} ${id}`);
      tempat.set(`${tanda} ${id}`, nama);
      if (lama === undefined) return [];
      return [
        {
          aturan: 'butir-ganda',
          tingkat: 'galat',
          tempat: { berkas: join(folder, `${nama}.mdx`) },
          pesan: `${tanda} "${id}" sudah ditempatkan pada ${lama}.mdx`,
          obat: 'Sisakan satu tempat',
        },
      ];
    }),
  );
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
