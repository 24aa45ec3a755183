import { z } from 'zod';
import { sebutanPolos } from './bahasa/kunci-jabatan.ts';
import { gelapkanBagiPutih, kontrasTeks, rasioKontras } from './kontras.ts';
import { teksIsi } from './teks.ts';

/** Sizes of paper that an office prints on, always landscape. */
export const kertas = ['A4', 'F4', 'Letter', 'Legal'] as const;
export type Kertas = (typeof kertas)[number];

const alamatWeb = z.url({
  protocol: /^https?$/,
  error: 'diharapkan alamat yang dimulai dengan https://',
});

/** A role of the office, with the other names that its documents give it. */
const jabatan = z.strictObject({
  nama: teksIsi.describe('Sebutan yang dipakai kantor, misalnya Kepala Seksi SIAK'),
  alias: z.array(teksIsi).default([]).describe('Sebutan lain pada SOP, misalnya Kasi SIAK'),
});

/** The colour of head and buttons, on which the pages write in white. */
const warnaAksen = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, {
    error: 'diharapkan # dan enam angka heksadesimal, misalnya "#0b5364"',
    abort: true,
  })
  .superRefine((warna, konteks) => {
    const rasio = rasioKontras(warna, '#ffffff');
    if (rasio >= kontrasTeks) return;
    konteks.addIssue({
      code: 'custom',
      message: `diharapkan warna yang kontrasnya dengan tulisan putih sekurangnya ${tulisRasio(kontrasTeks)}, sedangkan ini ${tulisRasio(rasio)}; warna serupa yang cukup gelap: "${gelapkanBagiPutih(warna)}"`,
    });
  });

/** Where somebody complains about a service; all of it as the office announces it. */
const pengaduan = z.strictObject({
  pengelola: teksIsi.optional().describe('Jabatan atau unit yang mengelola pengaduan'),
  telepon: teksIsi.optional().describe('Nomor telepon pengaduan'),
  whatsapp: teksIsi.optional().describe('Nomor WhatsApp pengaduan'),
  surel: teksIsi.optional().describe('Alamat surel pengaduan'),
  situs: alamatWeb.optional().describe('Halaman pengaduan milik kantor atau daerah'),
  loket: teksIsi.optional().describe('Tempat mengadu secara langsung, dengan jamnya'),
  tanggapan: teksIsi
    .optional()
    .describe('Janji kantor tentang waktu menanggapi, misalnya Paling lama 3 hari kerja'),
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
  pengaduan: pengaduan
    .optional()
    .describe('Sarana pengaduan pelayanan menurut Undang-Undang Nomor 25 Tahun 2009'),
  jamLayanan: z
    .array(
      z.strictObject({
        hari: teksIsi.describe('Hari, misalnya Senin sampai Kamis'),
        jam: teksIsi.describe('Jam, misalnya 08.00–15.00'),
      }),
    )
    .optional()
    .describe('Jam loket melayani warga'),
  lisensiData: z
    .strictObject({
      nama: teksIsi.describe('Nama lisensi, misalnya CC BY 4.0'),
      alamat: alamatWeb.optional().describe('Alamat naskah lisensi'),
    })
    .optional()
    .describe('Lisensi pemakaian ulang statistik yang diterbitkan kantor'),
  warna: warnaAksen
    .optional()
    .describe('Warna kepala halaman dan tombol, misalnya "#0b5364"; tulisan di atasnya putih'),
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

/** A contrast as people write it, never rounded up to what it does not reach: 4,49 : 1. */
function tulisRasio(rasio: number): string {
  return `${String(Math.floor(rasio * 100) / 100).replace('.', ',')} : 1`;
}

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
