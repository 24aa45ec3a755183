import { z } from 'zod';
import { daftarDataset } from '../datasets/index.ts';
import type { TingkatBaris } from '../model.ts';

/** A misspelt id would leave a table open without a word. */
const idDataset = z.enum(daftarDataset.map(({ id }) => id));

const ambangTingkat = z.strictObject({
  desa: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('Angka 1 sampai di bawah ambang ini dirahasiakan pada tingkat desa'),
  kecamatan: z.int().min(0).max(100).optional().describe('Sama, pada tingkat kecamatan'),
  kabupaten: z.int().min(0).max(100).optional().describe('Sama, pada tingkat kabupaten/kota'),
});

/** How an office keeps small figures from telling about one person; without it nothing is changed. */
export const skemaPengungkapan = z
  .strictObject({
    cara: z
      .enum(['tutup', 'bulatkan'])
      .default('tutup')
      .describe('tutup: angka kecil diganti x; bulatkan: semua angka dibulatkan ke kelipatan'),
    ambang: ambangTingkat
      .default({})
      .describe(
        'Ambang semua tabel, misalnya { desa: 5 }; tingkat yang tidak disebut tidak berambang',
      ),
    dataset: z
      .partialRecord(idDataset, ambangTingkat)
      .default({})
      .describe(
        'Ambang tabel tertentu menurut id datanya, misalnya { disabilitas: { kecamatan: 3 } }',
      ),
    kelipatan: z
      .union([z.literal(3), z.literal(5), z.literal(10)])
      .default(5)
      .describe('Kelipatan pembulatan, hanya untuk cara bulatkan'),
  })
  .refine(berambang, {
    error: 'diharapkan sedikitnya satu ambang di atas 0, misalnya ambang: { desa: 5 }',
  });

function berambang({
  ambang,
  dataset,
}: {
  readonly ambang: z.output<typeof ambangTingkat>;
  readonly dataset: Readonly<Partial<Record<string, z.output<typeof ambangTingkat>>>>;
}): boolean {
  return [ambang, ...Object.values(dataset)].some((satu) =>
    Object.values(satu ?? {}).some((batas) => (batas ?? 0) > 0),
  );
}

export type Pengungkapan = z.output<typeof skemaPengungkapan>;

/** Figures from 1 up to, not including, these are kept back; 0 where a level has no threshold. */
export type Ambang = Readonly<Record<TingkatBaris, number>>;

/** Thresholds of one dataset: its own where it has them, else those of all. */
export function ambangDataset({ ambang, dataset }: Pengungkapan, id: string): Ambang {
  const sendiri = dataset[id] ?? {};
  const pilih = (tingkat: TingkatBaris) => sendiri[tingkat] ?? ambang[tingkat] ?? 0;
  return { desa: pilih('desa'), kecamatan: pilih('kecamatan'), kabupaten: pilih('kabupaten') };
}
