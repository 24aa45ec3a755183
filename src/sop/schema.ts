import { z } from 'zod';
import { withNomor } from './nomor-langkah.ts';
import { skemaButirHukum, skemaButirSop, idSop } from './schema-rujukan.ts';
import { skemaLangkah } from './schema-langkah.ts';
import { nomorTercetak, rujukan } from './schema-simbol.ts';
import { butir, daftar, idPendek, teks, teksIsi } from './teks.ts';

const tanggal = z
  .strictObject({
    pembuatan: teks.describe('Tanggal Pembuatan'),
    revisi: teks.describe('Tanggal Revisi; boleh kosong'),
    efektif: teks.describe('Tanggal Efektif'),
    tinjauan: teks.describe('Tanggal SOP terakhir dievaluasi, bila ada catatannya'),
    rencanaTinjauan: teks.describe('Tanggal SOP direncanakan ditinjau ulang'),
  })
  .describe(
    'Tanggal sebagaimana tertulis (5 Desember 2017, 10/10/2019, Januari 2020, -) atau 2020-01-02, 2020-01, 2020',
  );

const pejabat = {
  jabatan: teks.describe('Nama jabatan'),
  nama: teks.describe('Nama pejabat beserta gelar'),
  nip: teks.describe('NIP sebagaimana tertulis, di dalam tanda kutip'),
};

/** A heading of the form, which some offices word in their own way. */
const judul = (baku: string) =>
  teksIsi.default(baku).describe(`Pengganti judul "${baku}" pada naskah`);

const label = z.strictObject({
  nomor: judul('Nomor SOP'),
  pembuatan: judul('Tanggal Pembuatan'),
  revisi: judul('Tanggal Revisi'),
  efektif: judul('Tanggal Efektif'),
  disahkan: judul('Disahkan oleh'),
  nama: judul('Nama SOP'),
  dasarHukum: judul('Dasar Hukum'),
  kualifikasi: judul('Kualifikasi Pelaksana'),
  keterkaitan: judul('Keterkaitan'),
  peralatan: judul('Peralatan/Perlengkapan'),
  peringatan: judul('Peringatan'),
  pencatatan: judul('Pencatatan dan Pendataan'),
  no: judul('No'),
  kegiatan: judul('Kegiatan'),
  pelaksana: judul('Pelaksana'),
  mutuBaku: judul('Mutu Baku'),
  kelengkapan: judul('Kelengkapan'),
  waktu: judul('Waktu'),
  output: judul('Output'),
  keterangan: judul('Keterangan'),
});

const pelaksana = z.strictObject({
  id: idPendek.describe('Nama pendek yang dipakai langkah, misalnya kasi'),
  nama: teksIsi.describe('Judul kolom sebagaimana tertulis'),
  alias: z.array(teksIsi).default([]).describe('Sebutan lain bagi pelaksana ini di dalam naskah'),
});

const sumber = z.strictObject({
  berkas: teksIsi.describe('Berkas naskah asal'),
  rekonstruksi: z
    .array(z.enum(['pelaksana', 'panah', 'label']))
    .default([])
    .describe('Bagian yang tidak terbaca dari naskah dan disusun ulang'),
});

const pengecualian = z.strictObject({
  aturan: teksIsi.describe('Id aturan yang temuannya diterima'),
  langkah: nomorTercetak.optional().describe('Nomor langkah; tanpa nomor berlaku bagi seluruh SOP'),
  alasan: teksIsi.describe('Mengapa dokumen ini tetap berlaku dengan kekurangan itu'),
});

const penghubung = z.strictObject({
  huruf: teksIsi.describe('Huruf di dalam segilima'),
  dari: rujukan.optional().describe('Langkah atau simbol yang panahnya berakhir pada segilima ini'),
  ke: rujukan.optional().describe('Langkah atau simbol yang dituju segilima kembarannya'),
});

/** An SOP as its author writes it: the words of the form, and the flow of its table. */
export const skemaSop = z
  .strictObject({
    nomor: teks.describe('Nomor SOP sebagaimana tertulis'),
    nama: teksIsi.describe('Nama SOP sebagaimana tertulis'),
    judul: teksIsi
      .optional()
      .describe('Nama untuk daftar dan halaman, bila nama pada naskah berhuruf besar seluruhnya'),
    judulTabel: teksIsi.optional().describe('Judul di atas tabel langkah, bila naskah memuatnya'),
    kop: z
      .array(teksIsi)
      .default([])
      .describe('Baris-baris kepala lembar: pemerintah daerah, dinas, bidang'),
    unit: teksIsi.optional().describe('Unit kerja pemilik SOP'),
    revisiKe: z.int().min(0).optional().describe('Revisi keberapa, bila naskah menyebutnya'),
    tanggal: tanggal.prefault({}),
    disahkan: z.strictObject(pejabat).prefault({}).describe('Pejabat yang mengesahkan'),
    penutup: z
      .strictObject({
        tempat: teks.describe('Tempat penandatanganan'),
        tanggal: teks.describe('Tanggal penandatanganan'),
        ...pejabat,
      })
      .optional()
      .describe('Tanda tangan di bawah tabel, bila naskah memuatnya di samping bagian identitas'),
    status: z.enum(['draf', 'berlaku', 'dicabut']).describe('Keadaan SOP sekarang'),
    digantikanOleh: idSop
      .optional()
      .describe('SOP penggantinya: nama berkasnya, atau <kode>/<nama> bila milik kantor lain'),
    sumber: sumber.optional().describe('Naskah asal, dan apa yang tidak tertulis di dalamnya'),
    label: label.prefault({}).describe('Judul isian dan kolom yang berbeda dari bentuk baku'),
    dasarHukum: butir(skemaButirHukum).describe(
      'Peraturan yang mendasari: teks, atau { regulasi: id pada content/regulasi }',
    ),
    kualifikasi: daftar.describe('Kualifikasi Pelaksana'),
    keterkaitan: butir(skemaButirSop).describe(
      'SOP lain yang terkait: teks, atau { sop: nama berkasnya }',
    ),
    peralatan: daftar.describe('Peralatan/Perlengkapan'),
    peringatan: daftar.describe('Akibat bila SOP tidak dijalankan'),
    pencatatan: daftar.describe('Pencatatan dan Pendataan'),
    pelaksana: z
      .array(pelaksana)
      .refine((semua) => new Set(semua.map(({ id }) => id)).size === semua.length, {
        error: 'memuat id yang sama dua kali; beri tiap kolom id sendiri',
      })
      .describe('Kolom pelaksana menurut urutannya pada tabel'),
    langkah: z
      .array(skemaLangkah)
      .refine(([pertama]) => pertama === undefined || pertama.gabung.length === 0, {
        path: [0, 'gabung'],
        error: 'tertulis pada baris pertama, padahal di atasnya tidak ada sel',
      })
      .describe('Baris tabel menurut urutannya'),
    penghubung: z
      .array(penghubung)
      .default([])
      .describe('Segilima antarhalaman pada naskah; pada lembar cetak dibuat sendiri oleh program'),
    pengecualian: z
      .array(pengecualian)
      .default([])
      .describe('Kekurangan naskah yang diketahui dan diterima, masing-masing dengan alasannya'),
    catatan: z
      .array(teksIsi)
      .default([])
      .describe('Catatan penyunting bagi pembaca: kekurangan naskah yang tidak diperiksa aturan'),
  })
  .transform((sop) => ({
    ...sop,
    judul: sop.judul ?? sop.nama,
    langkah: withNomor(sop.langkah),
  }));

/** What code reads: every list present, empty places as empty text. */
export type Sop = z.output<typeof skemaSop>;
/** What an author writes. */
export type SopTertulis = z.input<typeof skemaSop>;
