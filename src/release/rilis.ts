import { z } from 'zod';
import { parsePeriode, tanggalPosisi } from '../statistics/periode.ts';
import type { Periode } from '../statistics/model.ts';
import { isianKatalog } from './schema-katalog.ts';
import { isianPerbaikan } from './schema-perbaikan.ts';
import { isianRiwayat } from './schema-riwayat.ts';

const teks = z.string().trim().min(1);
const tanggal = z.iso.date();

/** rilis.yaml as it is written; `wilayah` and `periode` may be left to the names of its folders. */
export const skemaRilis = z.strictObject({
  wilayah: z
    .string()
    .regex(/^\d{2}\.\d{2}$/)
    .optional()
    .describe('Kode kabupaten/kota dalam tanda kutip, misalnya "63.05".'),
  periode: z
    .string()
    .refine((isi) => parsePeriode(isi) !== undefined)
    .optional()
    .describe('Tahun dan semester, misalnya 2024-2.'),
  tanggalPosisi: tanggal.optional().describe('Tanggal keadaan data; bawaan: akhir semester.'),
  tanggalTerbit: tanggal.nullish().describe('Tanggal terbitan; kosong bila belum ditetapkan.'),
  ...isianRiwayat,
  ...isianKatalog,
  sumber: teks.describe('Baris sumber di bawah tabel dan grafik.'),
  contoh: z.boolean().default(false).describe('true bila angkanya rekaan.'),
  ...isianPerbaikan,
  catatan: z.array(teks).default([]).describe('Catatan yang ikut diterbitkan.'),
  berkas: z
    .array(
      z.strictObject({
        berkas: teks.describe('Nama berkas CSV di folder ini.'),
        asal: z
          .strictObject({
            buku: teks.describe('Nama buku kerja.'),
            lembar: teks.describe('Nama lembarnya.'),
          })
          .describe('Lembar buku kerja tempat berkas ini diambil.'),
      }),
    )
    .default([])
    .describe('Asal tiap berkas: buku kerja dan lembarnya.'),
  diabaikan: z
    .array(
      z.strictObject({
        lembar: teks.describe('Nama lembar.'),
        alasan: teks.describe('Mengapa lembar itu tidak dibaca.'),
      }),
    )
    .default([])
    .describe('Lembar buku kerja yang tidak dibaca, dengan alasannya.'),
  pengecualian: z
    .array(
      z.strictObject({
        aturan: teks.describe('Id pemeriksaan yang temuannya diterima, misalnya kk-selaras.'),
        berkas: teks
          .optional()
          .describe('Nama berkas CSV; tanpa nama berlaku bagi semua berkas rilis ini.'),
        wilayah: z
          .string()
          .regex(/^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/)
          .optional()
          .describe(
            'Kode wilayah dalam tanda kutip, misalnya "63.05.01.2001"; kecamatan mencakup desanya, tanpa kode berlaku bagi semuanya.',
          ),
        alasan: teks.describe('Mengapa angkanya tetap diterbitkan; dicetak bersama tabelnya.'),
      }),
    )
    .default([])
    .describe('Temuan pemeriksaan data yang diterima rilis ini, masing-masing dengan alasannya.'),
});

type IsiRilis = z.infer<typeof skemaRilis>;

/** A release as its file and its folder describe it. */
export interface Rilis extends Omit<IsiRilis, 'tanggalTerbit'> {
  readonly wilayah: string;
  readonly periode: string;
  /** yyyy-mm-dd. */
  readonly tanggalPosisi: string;
  /** yyyy-mm-dd; absent while the office has not set it. */
  readonly tanggalTerbit?: string;
}

/** Fills what the file leaves to its folder: region, semester, and from that the cut-off date. */
export function lengkapiRilis(
  { tanggalTerbit, ...isi }: IsiRilis,
  folder: { readonly wilayah: string; readonly kodePeriode: string; readonly periode: Periode },
): Rilis {
  return {
    ...isi,
    wilayah: isi.wilayah ?? folder.wilayah,
    periode: isi.periode ?? folder.kodePeriode,
    tanggalPosisi: isi.tanggalPosisi ?? tanggalPosisi(folder.periode),
    ...(tanggalTerbit == null ? {} : { tanggalTerbit }),
  };
}
