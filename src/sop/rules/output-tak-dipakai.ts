import type { Aturan } from '../aturan.ts';
import { isiKata } from '../bahasa/kata.ts';
import { kemiripan } from '../bahasa/kemiripan.ts';
import { peralatanDi } from '../bahasa/peralatan.ts';
import { ingatTeks } from '../ingat.ts';
import { barisSel, isDaftarKosong, isTanpaIsi, perLangkah } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';
import { langkahSesudah } from '../urutan-langkah.ts';

/** From half of the words of the shorter one on, an output and a kelengkapan are taken to mean the same thing. */
const cukupMirip = 0.5;

export const outputTakDipakai: Aturan = {
  id: 'output-tak-dipakai',
  tingkat: 'saran',
  butir: ['T14'],
  uraian: 'Output langkah menjadi kelengkapan salah satu langkah sesudahnya.',
  penjelasan:
    'Hasil sebuah langkah dikerjakan lebih lanjut oleh langkah sesudahnya, jadi namanya muncul lagi pada ' +
    'kelengkapan di sana. Bila tidak, pembaca tidak tahu untuk apa hasil itu dibuat, atau satu langkah terlewat. ' +
    'Output langkah terakhir adalah hasil seluruh prosedur dan tidak diperiksa, begitu pula output yang di ' +
    'sesudahnya tidak ada kelengkapan selain peralatan, serta tanda terima dan bukti yang dibawa pulang pemohon.',
  contoh: {
    keliru: {
      langkah: [
        {},
        { output: 'Lembar verifikasi' },
        { kelengkapan: 'Formulir peminjaman yang terisi' },
      ],
    },
    benar: {
      langkah: [
        {},
        { output: 'Formulir peminjaman yang disetujui' },
        { kelengkapan: 'Formulir peminjaman yang disetujui' },
      ],
    },
  },
  periksa: (sop) => {
    const sesudah = langkahSesudah(sop);
    const masukan = sop.langkah.map((_, indeks) => masukanBaris(sop, indeks));
    return perLangkah(sop, ({ no, output }, kolom, indeks) => {
      const lain = (sesudah[indeks] ?? []).filter((baris) => baris !== indeks);
      const adaBahan = lain.some(
        (baris) => baris > indeks && masukan[baris]?.some(({ bahan }) => bahan) === true,
      );
      if (isDaftarKosong(output) || !adaBahan) return [];
      const isDipakai = ({ dibawaPulang, kata }: Barang) =>
        dibawaPulang || lain.some((baris) => isMasukan(kata, masukan[baris]));
      if (output.flatMap(barangDalam).some(isDipakai)) return [];
      return [
        {
          pesan: `Output langkah ${no}, "${output.join('; ')}", tidak menjadi kelengkapan langkah sesudahnya`,
          obat: 'Tulis output itu pada kelengkapan langkah yang memakainya, atau samakan penyebutannya',
          langkah: no,
          kolom: `${kolom}.output`,
        },
      ];
    });
  },
};

/** A part of a cell, where commas and semicolons divide it. */
interface Barang {
  readonly kata: ReadonlySet<string>;
  /** True for what is worked on, not a tool. */
  readonly bahan: boolean;
  /** True for what is handed to the one who came, and is not worked on any further. */
  readonly dibawaPulang: boolean;
}

const barangDalam = ingatTeks((teks): readonly Barang[] =>
  teks
    .split(/[,;\n]/)
    .filter((satu) => !isTanpaIsi(satu))
    .map((satu) => ({
      kata: isiKata(satu),
      bahan: peralatanDi(satu).length === 0,
      dibawaPulang: /^\s*(?:bukti|kuitansi|resi|tanda (?:bukti|terima))\b/i.test(satu),
    })),
);

/** What a row needs, also where the cell spans it from above. */
function masukanBaris(sop: Sop, baris: number): readonly Barang[] {
  const { kelengkapan = [] } = sop.langkah[barisSel(sop, baris, 'kelengkapan')] ?? {};
  return kelengkapan.flatMap(barangDalam);
}

function isMasukan(output: ReadonlySet<string>, masukan: readonly Barang[] = []): boolean {
  return masukan.some(({ kata }) => kemiripan(output, kata) >= cukupMirip);
}
