import { z } from 'zod';
import { idPendek, teks, teksIsi } from './teks.ts';

/** A number of a row (3, 11c) or an id of a symbol (5a, 4-adb), as other places name it. */
export const rujukan = z
  .union([z.int().min(1), z.string().regex(/^\w[\w.-]*$/)], {
    error: 'diharapkan nomor langkah atau id simbol, misalnya 3 atau 5a',
  })
  .transform(String);

/** `selesai` is no place to which an arrow can lead: a branch that ends the process leads to the langkah that ends it. */
const tujuan = rujukan.refine((nilai) => nilai !== 'selesai', {
  error:
    'diharapkan nomor langkah atau id simbol; cabang yang mengakhiri proses menunjuk langkah penutup',
});

const tujuanCabang = z
  .union([tujuan, z.array(tujuan).min(1)], {
    error: 'diharapkan nomor langkah, id simbol, atau daftarnya',
  })
  .transform((nilai): readonly string[] => [nilai].flat());

const tujuanLanjut = z
  .union([rujukan, z.array(tujuan).min(1)], {
    error: 'diharapkan nomor langkah, id simbol, daftarnya, atau selesai',
  })
  .transform((nilai): readonly string[] => (nilai === 'selesai' ? [] : [nilai].flat()));

/** What a symbol does, whether it is written in the row itself or in a list of its own. */
export const isianSimbol = {
  mulai: z
    .literal(true)
    .optional()
    .describe('Tempat mulai yang lain; langkah pertama selalu tempat mulai'),
  bentuk: z
    .enum(['kapsul', 'kotak', 'belah-ketupat'])
    .optional()
    .describe('Diisi bila naskah menggambar bentuk yang lain dari yang mengikuti alurnya'),
  keputusan: z
    .record(z.string(), tujuanCabang)
    .optional()
    .describe(
      'Cabang belah ketupat: label cabang dan tujuannya; daftar tujuan berarti bercabang serentak',
    ),
  lanjut: tujuanLanjut
    .optional()
    .describe(
      'Tujuan berikutnya bila bukan baris di bawahnya; daftar berarti bercabang serentak, selesai mengakhiri',
    ),
};

type Arah = z.output<z.ZodObject<typeof isianSimbol>>;

/** What cannot stand side by side in one symbol, with the field that the author should look at. */
export function pertentangan({ keputusan, lanjut, bentuk }: Arah): readonly [string, string][] {
  if (keputusan === undefined) return [];
  return [
    ...(lanjut === undefined
      ? []
      : [
          [
            'lanjut',
            'tidak dapat berdampingan dengan keputusan; tulis tujuannya sebagai cabang keputusan',
          ] satisfies [string, string],
        ]),
    ...(bentuk === undefined || bentuk === 'belah-ketupat'
      ? []
      : [
          [
            'bentuk',
            'bukan belah-ketupat padahal ada keputusan; hapus bentuknya, atau ganti keputusan dengan lanjut',
          ] satisfies [string, string],
        ]),
  ];
}

/** One of several symbols in a row. */
export const skemaSimbol = z
  .strictObject({
    id: rujukan
      .optional()
      .describe('Nama simbol bagi panah lain, misalnya 5a; bawaan: nomor langkah dan pelaksananya'),
    pelaksana: idPendek.describe('Id pelaksana, yaitu kolom tempat simbol berdiri'),
    teks: teks.describe('Kata-kata di dalam simbol, misalnya Perlu disposisi?'),
    bersama: rujukan
      .optional()
      .describe('Id simbol pada baris yang sama, yang dihubungkan garis karena bertindak bersama'),
    ...isianSimbol,
  })
  .superRefine((simbol, ctx) => {
    for (const [isian, pesan] of pertentangan(simbol)) {
      ctx.addIssue({ code: 'custom', path: [isian], message: pesan });
    }
  });

export type SimbolBaris = z.output<typeof skemaSimbol>;

/** The number of a row as the document prints it. */
export const nomorTercetak = z
  .union([z.int().min(1), teksIsi], { error: 'diharapkan nomor seperti pada naskah, misalnya 11c' })
  .transform(String);
