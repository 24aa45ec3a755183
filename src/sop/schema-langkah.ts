import { z } from 'zod';
import { daftar, idPendek, teks, teksIsi } from './teks.ts';

const harusNomor = { error: 'diharapkan nomor langkah' };
const nomorLangkah = z.int(harusNomor).min(1, harusNomor);
const harusCabang = {
  error: 'diharapkan nomor langkah; cabang yang mengakhiri proses menunjuk langkah penutup',
};
const tujuanCabang = z.int(harusCabang).min(1, harusCabang);
const peluang = z.number().min(0).max(1);

const rekonstruksi = z.strictObject({
  keyakinan: peluang.describe('Peluang (0 sampai 1) bahwa pelaksana langkah ini benar'),
  dasar: teksIsi.describe('Kata-kata naskah atau alasan yang membenarkannya'),
  lain: z
    .record(z.string(), peluang)
    .default({})
    .describe('Kemungkinan lain beserta peluangnya; kunci berupa id pelaksana atau sebutan bebas'),
  panah: z
    .strictObject({
      keyakinan: peluang.describe(
        'Peluang (0 sampai 1) bahwa panah yang keluar dari langkah ini benar',
      ),
      dasar: teksIsi.describe('Kata-kata naskah atau alasan yang membenarkannya'),
    })
    .optional()
    .describe('Diisi bila keyakinan atas panah berbeda dari keyakinan atas pelaksana'),
});

/** One row of the table of the form. Its number is its place in the list, counted from 1. */
export const skemaLangkah = z
  .strictObject({
    kegiatan: teksIsi.describe('Uraian kegiatan sebagaimana tertulis'),
    mulai: z
      .literal(true)
      .optional()
      .describe('Tempat mulai yang lain; langkah pertama selalu tempat mulai'),
    pelaksana: z
      .union([idPendek, z.array(idPendek)], { error: 'diharapkan id pelaksana atau daftar id' })
      .nullish()
      .transform((nilai): readonly string[] => {
        if (nilai === undefined || nilai === null) return [];
        return typeof nilai === 'string' ? [nilai] : nilai;
      })
      .describe('Id pelaksana; bila beberapa bertindak bersama, yang pertama memegang panah'),
    keputusan: z
      .record(z.string(), tujuanCabang)
      .optional()
      .describe('Cabang belah ketupat: label cabang dan nomor langkah tujuannya'),
    lanjut: z
      .union([nomorLangkah, z.array(nomorLangkah).min(1), z.literal('selesai')], {
        error: 'diharapkan nomor langkah, daftar nomor langkah, atau selesai',
      })
      .optional()
      .describe(
        'Langkah berikutnya bila bukan baris di bawahnya; daftar berarti bercabang serentak',
      ),
    kelengkapan: daftar.describe('Mutu baku: kelengkapan sebagaimana tertulis'),
    waktu: teks.describe('Mutu baku: waktu sebagaimana tertulis'),
    output: daftar.describe('Mutu baku: output sebagaimana tertulis'),
    keterangan: teks.describe('Kolom keterangan sebagaimana tertulis'),
    tulisanSel: z
      .record(z.string(), teksIsi)
      .default({})
      .describe('Kata-kata di dalam sel Pelaksana pada naskah, menurut id pelaksana'),
    rekonstruksi: rekonstruksi
      .optional()
      .describe(
        'Diisi bila pelaksana atau panah langkah ini disusun ulang, bukan tertulis pada naskah',
      ),
  })
  .refine(({ keputusan, lanjut }) => keputusan === undefined || lanjut === undefined, {
    path: ['lanjut'],
    error: 'tidak dapat berdampingan dengan keputusan; tulis tujuannya sebagai cabang keputusan',
  });

export type Langkah = z.output<typeof skemaLangkah>;
