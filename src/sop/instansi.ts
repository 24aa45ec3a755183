import { z } from 'zod';
import { sebutanPolos } from './bahasa/kunci-jabatan.ts';
import { teksIsi } from './teks.ts';

/** Sizes of paper that an office prints on, always landscape. */
export const kertas = ['A4', 'F4', 'Letter', 'Legal'] as const;
export type Kertas = (typeof kertas)[number];

/** A role of the office, with the other names that its documents give it. */
const jabatan = z.strictObject({
  nama: teksIsi.describe('Sebutan yang dipakai kantor, misalnya Kepala Seksi SIAK'),
  alias: z.array(teksIsi).default([]).describe('Sebutan lain pada SOP, misalnya Kasi SIAK'),
});

/** An office. What its own documents do not say is left out. */
export const skemaInstansi = z.strictObject({
  kode: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/, {
      error: 'diharapkan kode wilayah di dalam tanda kutip, misalnya "63.05"',
    })
    .describe('Kode wilayah provinsi atau kabupaten/kota, sama dengan nama berkas'),
  nama: teksIsi.describe('Nama instansi, misalnya Dinas Kependudukan dan Pencatatan Sipil'),
  wilayah: teksIsi.describe('Nama wilayah kerja, misalnya Kabupaten Tapin'),
  unit: z.array(teksIsi).default([]).describe('Unit kerja yang disebut dalam dokumen'),
  pelaksana: z
    .array(jabatan)
    .superRefine((semua, konteks) => {
      for (const { indeks, sebutan } of sebutanGanda(semua)) {
        konteks.addIssue({
          code: 'custom',
          path: [indeks],
          message: `memakai sebutan "${sebutan}" yang sudah dipakai jabatan di atasnya`,
        });
      }
    })
    .optional()
    .describe('Jabatan pelaksana SOP; sebutan yang berbeda bagi satu jabatan disatukan di sini'),
  alamat: teksIsi.optional().describe('Alamat kantor'),
  logo: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(svg|png)$/, {
      error: 'diharapkan nama berkas .svg atau .png di folder instansi, misalnya tapin.svg',
    })
    .optional()
    .describe('Nama berkas logo di folder instansi, untuk kepala lembar SOP; SVG atau PNG'),
  kertas: z
    .enum(kertas)
    .optional()
    .describe('Kertas lembar SOP, selalu mendatar; bawaan: A4. F4 ialah folio 330 x 215 mm'),
  kontak: z
    .strictObject({
      telepon: teksIsi.optional().describe('Nomor telepon kantor'),
      surel: teksIsi.optional().describe('Alamat surel kantor'),
      situs: teksIsi.optional().describe('Alamat situs resmi'),
    })
    .optional()
    .describe('Cara menghubungi kantor'),
  jamKerja: z
    .strictObject({
      jamPerHari: z.number().positive().max(24).describe('Jam kerja sehari, tanpa istirahat'),
      hariPerMinggu: z.int().min(1).max(7).describe('Hari kerja seminggu'),
      dasar: teksIsi.optional().describe('Ketetapan kantor tentang hari dan jam kerja'),
    })
    .optional()
    .describe(
      'Jam kerja kantor; tanpa isian ini menit dan hari kerja tidak dijumlahkan menjadi satu',
    ),
});

export type Instansi = z.output<typeof skemaInstansi>;

export type JabatanKantor = z.output<typeof jabatan>;

interface SebutanGanda {
  /** Index of the later role, from 0. */
  readonly indeks: number;
  readonly sebutan: string;
}

/** Names that two roles claim, which would leave open whom an SOP means by them. */
function sebutanGanda(semua: readonly JabatanKantor[]): readonly SebutanGanda[] {
  const pemilik = new Map<string, number>();
  return semua.flatMap(({ nama, alias }, indeks) =>
    [nama, ...alias].flatMap((sebutan): readonly SebutanGanda[] => {
      const pertama = pemilik.get(sebutanPolos(sebutan)) ?? indeks;
      pemilik.set(sebutanPolos(sebutan), pertama);
      return pertama === indeks ? [] : [{ indeks, sebutan }];
    }),
  );
}
