import type { Aturan } from '../aturan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import type { Kata } from '../bahasa/kata.ts';
import { namaKolom, sebutanJabatan } from '../bahasa/sebutan.ts';
import { perLangkah } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';

export const tujuanKembaliTidakDisebut: Aturan = {
  id: 'tujuan-kembali-tidak-disebut',
  tingkat: 'saran',
  butir: ['T10'],
  uraian: 'Berkas yang dikembalikan disebut tujuannya.',
  penjelasan:
    'Kata "dikembalikan" tanpa tujuan memaksa pelaksana menebak siapa yang harus memperbaiki. Sebut pelaksana atau ' +
    'langkahnya pada kegiatan, atau gambar panah kembalinya sebagai cabang keputusan. Panah yang disusun ulang oleh ' +
    'penyunting tidak menggantikan kata-kata yang hilang dari naskah.',
  contoh: {
    keliru: {
      langkah: [{}, { kegiatan: 'Meneliti formulir, yang tidak lengkap dikembalikan' }, {}],
    },
    benar: {
      langkah: [
        {},
        {
          kegiatan: 'Meneliti formulir, yang tidak lengkap dikembalikan kepada pemohon',
          keputusan: { Ya: 3, Tidak: 1 },
        },
        {},
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom, indeks) => {
      const { no } = langkah;
      const [pertama] = kalimatKegiatan(langkah).flatMap(
        ({ kata }) => tanpaTujuan(kata, sop.pelaksana) ?? [],
      );
      if (pertama === undefined || barisDenganPanahKembali(sop).has(indeks)) return [];
      return [
        {
          pesan: `Langkah ${no} menyebut "${pertama}" tanpa menyebut kepada siapa`,
          obat: `Sebut pelaksana atau langkah tujuannya, misalnya "dikembalikan kepada ${tujuanDugaan(sop, indeks)}"`,
          langkah: no,
          kolom: `${kolom}.kegiatan`,
        },
      ];
    }),
};

/** Rows from which the document itself draws an arrow upwards. */
function barisDenganPanahKembali(sop: Sop): ReadonlySet<number> {
  if (sop.sumber?.rekonstruksi.includes('panah') === true) return new Set();
  const simbol = simbolTertulis(sop);
  const baris = new Map(simbol.map(({ id, langkah }) => [id, langkah]));
  return new Set(
    simbol.flatMap(({ langkah, keluar }) =>
      keluar.some(({ ke }) => ke !== undefined && (baris.get(ke) ?? langkah) < langkah)
        ? [langkah]
        : [],
    ),
  );
}

/** Who stands where an arrow of this row goes up, drawn by an editor though it may be; else the first pelaksana. */
function tujuanDugaan(sop: Sop, indeks: number): string {
  const simbol = simbolTertulis(sop);
  const ke = simbol
    .filter(({ langkah }) => langkah === indeks)
    .flatMap(({ keluar }) => keluar.map((satu) => satu.ke));
  const atas = simbol.find(({ id, langkah }) => langkah < indeks && ke.includes(id));
  const kolom = sop.pelaksana.find(({ id }) => id === atas?.pelaksana) ?? sop.pelaksana[0];
  return kolom?.nama ?? 'pelaksana yang harus memperbaikinya';
}

/** The word of giving back, as written, when its clause names nobody to whom. */
function tanpaTujuan(kata: readonly Kata[], pelaksana: Sop['pelaksana']): string | undefined {
  const indeks = kata.findIndex((satu) => satu.kata === 'dikembalikan');
  const ini = kata[indeks];
  if (ini === undefined) return undefined;
  return menyebutTujuan(klausa(kata, indeks), pelaksana) ? undefined : ini.teks;
}

/** From a word up to the end of its clause. */
function klausa(kata: readonly Kata[], mulai: number): readonly Kata[] {
  const akhir = kata.findIndex(({ sesudah }, i) => i >= mulai && /[,.;:]/.test(sesudah));
  return kata.slice(mulai, akhir < 0 ? kata.length : akhir + 1);
}

function menyebutTujuan(kata: readonly Kata[], pelaksana: Sop['pelaksana']): boolean {
  if (kata.some(({ kata: satu }) => /^(?:ke|kepada|pada|langkah|nomor)$/.test(satu))) return true;
  const teks = kata
    .map((satu) => satu.teks + satu.sesudah)
    .join('')
    .toLowerCase();
  const nama = pelaksana.flatMap(namaKolom).some((satu) => teks.includes(satu.toLowerCase()));
  return nama || sebutanJabatan(kata).length > 0;
}
