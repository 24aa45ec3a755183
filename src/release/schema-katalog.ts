import { z } from 'zod';
import { idPendek, teksIsi } from '../sop/teks.ts';

/** Weights of the first seven digits of an ISSN (ISO 3297); the last makes the sum a multiple of 11, X being 10. */
const bobot = [8, 7, 6, 5, 4, 3, 2];

const penandaTangan = z.strictObject({
  oleh: idPendek.describe('Id pelaksana pada SOP, misalnya kadis'),
  nama: teksIsi.describe('Nama yang menandatangani, dengan gelarnya'),
  nip: teksIsi.optional().describe('NIP dalam tanda kutip'),
});

/** The fields of rilis.yaml for the imprint and the approval sheet of the book. */
export const isianKatalog = {
  issn: z
    .string()
    .refine(isIssn, {
      error: 'diharapkan delapan angka ISSN yang angka terakhirnya cocok, misalnya "0126-2912"',
    })
    .optional()
    .describe('ISSN terbitan berkala ini, bila ada.'),
  katalog: teksIsi.optional().describe('Nomor katalog, bila kantor memakainya.'),
  nomorPublikasi: teksIsi.optional().describe('Nomor publikasi, bila kantor memakainya.'),
  penandaTangan: z
    .array(penandaTangan)
    .default([])
    .describe('Nama dan NIP pada lembar pengesahan; tanpa ini tempatnya kosong.'),
};

export type PenandaTangan = z.output<typeof penandaTangan>;

/** True for an ISSN with its check digit. */
export function isIssn(teks: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(teks)) return false;
  const angka = Array.from(teks.replace('-', ''), (satu) => (satu === 'X' ? 10 : Number(satu)));
  const jumlah = angka.reduce((sum, satu, i) => sum + satu * (bobot[i] ?? 1), 0);
  return jumlah % 11 === 0;
}
