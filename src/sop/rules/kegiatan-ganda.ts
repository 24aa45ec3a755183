import type { Aturan } from '../aturan.ts';
import { bentukAktif } from '../bahasa/awalan.ts';
import { isPasif } from '../bahasa/kata-kerja.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import { kapital } from '../bahasa/kata.ts';
import { kerjaUtama } from '../bahasa/kegiatan-utama.ts';
import { isMemeriksa } from '../bahasa/pemeriksaan.ts';
import { isMenyerahkan } from '../bahasa/serah-terima.ts';
import { perLangkah } from '../langkah-sop.ts';

export const kegiatanGanda: Aturan = {
  id: 'kegiatan-ganda',
  tingkat: 'saran',
  butir: ['T13'],
  uraian: 'Satu baris memuat satu kegiatan.',
  penjelasan:
    'Waktu, kelengkapan, dan output pada mutu baku berlaku bagi satu kegiatan, dan pembaca perlu tahu kegiatan mana ' +
    'yang memerlukan waktu itu. Pisahkan kegiatan yang dihubungkan oleh "kemudian", "sekaligus", atau "dan" ke ' +
    'baris tersendiri. Menerima lalu meneruskan, dan dua kata yang sama artinya seperti memeriksa dan ' +
    'memverifikasi, dianggap satu kegiatan.',
  contoh: {
    keliru: {
      langkah: [{}, {}, { kegiatan: 'Mencatat peminjaman kemudian menyerahkan buku arsip' }],
    },
    benar: { langkah: [{}, {}, { kegiatan: 'Menyerahkan buku arsip' }] },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) =>
      kalimatKegiatan(langkah).flatMap(({ teks, pokok }) => {
        const utama = kerjaUtama(pokok);
        if (utama.length < 2) return [];
        const kerja = utama.map(({ kata }) => kata.replace(/nya$/, ''));
        if (isSatuKegiatan(kerja)) return [];
        const baru = kerja.slice(1).map((kata) => `"${kapital(bentukKegiatan(kata))} …"`);
        return [
          {
            pesan: `Langkah ${langkah.no} memuat ${kerja.length} kegiatan: ${kerja.join(', ')}`,
            obat: `Tulis ${baru.join(' dan ')} pada baris tersendiri`,
            langkah: langkah.no,
            kolom: `${kolom}.${teks === langkah.kegiatan ? 'kegiatan' : 'rincian'}`,
          },
        ];
      }),
    ),
};

/** The verb with which the activity begins on a row of its own. */
function bentukKegiatan(kata: string): string {
  return isPasif(kata) ? bentukAktif(kata.slice(2)) : kata;
}

/** Verbs that offices pair for one and the same act. */
const sepadan = [
  /^(?:menyimpan|memelihara|mengarsipkan)$/,
  /^(?:memantau|memonitor|mengevaluasi)$/,
  /^(?:membuat|menyusun|menyiapkan|merumuskan)$/,
] as const;

/** Two words for one act: checking twice, handing on in two words, or receiving in order to hand on. */
function isSatuKegiatan(kerja: readonly string[]): boolean {
  if (kerja.every(isMemeriksa) || kerja.every(isMenyerahkan)) return true;
  if (sepadan.some((pola) => kerja.every((kata) => pola.test(kata)))) return true;
  const [pertama, ...lain] = kerja;
  return pertama === 'menerima' && lain.every(isMenyerahkan);
}
