import { z } from 'zod';
import { compareTanggal, parseTanggal } from './tanggal.ts';
import type { Tanggal } from './tanggal.ts';
import { teksIsi } from './teks.ts';

const tanggal = z.iso.date({ error: 'diharapkan tanggal, misalnya 2025-07-01' });

/** A notice on the front page: front matter; its words follow as plain paragraphs. */
export const skemaPengumuman = z
  .strictObject({
    judul: teksIsi.describe('Judul pengumuman, satu kalimat pendek'),
    mulai: tanggal.describe('Tanggal mulai berlaku, misalnya 2025-07-01'),
    sampai: tanggal
      .optional()
      .describe('Tanggal terakhir; pengumuman hilang bila isi portal lebih baru dari tanggal ini'),
    instansi: z
      .string()
      .regex(/^\d{2}(\.\d{2})?$/, {
        error: 'diharapkan kode wilayah di dalam tanda kutip, misalnya "63.05"',
      })
      .optional()
      .describe('Kode kantor yang mengumumkan; tanpa isian ini dari portal'),
  })
  .refine(({ mulai, sampai }) => sampai === undefined || sampai >= mulai, {
    path: ['sampai'],
    error: 'diharapkan tanggal yang tidak mendahului mulai',
  });

type IsiPengumuman = z.output<typeof skemaPengumuman>;

/** A notice with its words. */
export interface Pengumuman extends IsiPengumuman {
  /** Name of its file without `.md`. */
  readonly slug: string;
  readonly paragraf: readonly string[];
}

/**
 * The notices that hold, the newest first. No clock is asked: one ends when the newest day that the content speaks
 * of, other notices included, is past its last.
 *
 * @param per that day as far as the rest of the content tells it
 */
export function pengumumanBerlaku(
  semua: readonly Pengumuman[],
  per?: Tanggal,
): readonly Pengumuman[] {
  const hari = [per, ...semua.map(({ mulai }) => parseTanggal(mulai))];
  return semua
    .filter(({ sampai }) => !hari.some((satu) => satu && isPast(sampai, satu)))
    .toSorted((a, b) => compareTeks(b.mulai, a.mulai) || compareTeks(a.slug, b.slug));
}

function isPast(sampai: string | undefined, hari: Tanggal): boolean {
  const akhir = sampai === undefined ? undefined : parseTanggal(sampai);
  return akhir !== undefined && compareTanggal(akhir, hari) < 0;
}

function compareTeks(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
