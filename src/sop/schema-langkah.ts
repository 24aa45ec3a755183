import { z } from 'zod';
import { isianSimbol, nomorTercetak, pertentangan, skemaSimbol } from './schema-simbol.ts';
import { daftar, idPendek, teks, teksIsi } from './teks.ts';

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

/** Cells of the form that may span rows, by the field that fills them. */
const selGabung = ['pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type SelGabung = (typeof selGabung)[number];

/** One row of the table of the form. */
export const skemaLangkah = z
  .strictObject({
    no: nomorTercetak
      .optional()
      .describe('Nomor pada naskah bila tidak berurutan, misalnya 11c; bawaan: nomor berikutnya'),
    kegiatan: teks.describe('Uraian kegiatan sebagaimana tertulis'),
    rincian: daftar.describe('Rincian kegiatan a, b, c di dalam baris yang sama'),
    pelaksana: z
      .union([idPendek, z.array(idPendek)], { error: 'diharapkan id pelaksana atau daftar id' })
      .nullish()
      .transform((nilai): readonly string[] => {
        if (nilai === undefined || nilai === null) return [];
        return typeof nilai === 'string' ? [nilai] : nilai;
      })
      .describe('Id pelaksana; bila beberapa bertindak bersama, yang pertama memegang panah'),
    ...isianSimbol,
    simbol: z
      .array(skemaSimbol)
      .min(1, { error: 'diharapkan sekurangnya satu simbol' })
      .optional()
      .describe('Beberapa simbol pada satu baris; menggantikan pelaksana, keputusan, dan lanjut'),
    gabung: z
      .array(z.enum(selGabung))
      .default([])
      .describe('Sel yang menyatu dengan sel di atasnya, misalnya [pelaksana, waktu]'),
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
  .superRefine((langkah, ctx) => {
    for (const [isian, pesan] of faults(langkah)) {
      ctx.addIssue({ code: 'custom', path: [isian], message: pesan });
    }
  });

export type Langkah = z.output<typeof skemaLangkah> & {
  /** The number as printed, which other places name. */
  readonly no: string;
};

type LangkahTerbaca = z.output<typeof skemaLangkah>;

function faults(langkah: LangkahTerbaca): readonly (readonly [string, string])[] {
  return [
    ...pertentangan(langkah),
    ...withoutKegiatan(langkah),
    ...twoForms(langkah),
    ...filledMerged(langkah),
    ...twiceInOneCell(langkah),
  ];
}

function withoutKegiatan({ kegiatan, rincian }: LangkahTerbaca): readonly [string, string][] {
  return kegiatan === '' && rincian.length === 0
    ? [['kegiatan', 'diharapkan uraian kegiatan atau rincian']]
    : [];
}

/** A row says who acts and where it leads either by itself or through its list of symbols. */
function twoForms(langkah: LangkahTerbaca): readonly [string, string][] {
  if (langkah.simbol === undefined) return [];
  return filledSymbolFields(langkah).map((isian) => [
    isian,
    'tidak dapat berdampingan dengan simbol; tulis di dalam butir simbol',
  ]);
}

function filledMerged(langkah: LangkahTerbaca): readonly [string, string][] {
  if (langkah.gabung.length === 0) return [];
  const terisi = [
    ...filledSymbolFields(langkah).map((isian) => ['pelaksana', isian] as const),
    ...(langkah.simbol === undefined ? [] : [['pelaksana', 'simbol'] as const]),
    ...(['kelengkapan', 'waktu', 'output', 'keterangan'] as const).flatMap((isian) =>
      langkah[isian].length > 0 ? [[isian, isian] as const] : [],
    ),
  ];
  return terisi
    .filter(([sel]) => langkah.gabung.includes(sel))
    .map(([sel, isian]) => [
      isian,
      `terisi padahal sel ${sel} menyatu dengan sel di atasnya; pindahkan ke baris teratas gabungan itu`,
    ]);
}

function filledSymbolFields(langkah: LangkahTerbaca): readonly string[] {
  return [
    ...(langkah.pelaksana.length > 0 ? ['pelaksana'] : []),
    ...(['mulai', 'bentuk', 'keputusan', 'lanjut'] as const).filter(
      (isian) => langkah[isian] !== undefined,
    ),
  ];
}

function twiceInOneCell({ simbol }: LangkahTerbaca): readonly [string, string][] {
  if (simbol === undefined) return [];
  const kolom = simbol.map(({ pelaksana }) => pelaksana);
  return new Set(kolom).size === kolom.length
    ? []
    : [['simbol', 'memuat dua simbol bagi satu pelaksana; satu sel memuat satu simbol']];
}
