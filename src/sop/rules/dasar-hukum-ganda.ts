import type { Aturan } from '../aturan.ts';
import { ingat, ingatTeks } from '../ingat.ts';
import { kutipanPokok, registerKonteks } from '../regulasi/dasar-hukum.ts';
import { sebutan } from '../regulasi/kalimat-status.ts';
import { sebutanRegulasi } from '../regulasi/nama-regulasi.ts';
import { findRegulasi } from '../regulasi/register.ts';
import type { Register } from '../regulasi/register.ts';
import type { ButirHukum } from '../schema-rujukan.ts';

export const dasarHukumGanda: Aturan = {
  id: 'dasar-hukum-ganda',
  tingkat: 'peringatan',
  butir: ['I6'],
  uraian: 'Setiap peraturan menjadi satu butir Dasar Hukum saja.',
  penjelasan:
    'Yang dibandingkan hanya peraturan yang menjadi pokok butir, bukan yang disebut di dalam judulnya atau sebagai perubahannya, sehingga Undang-Undang dan Undang-Undang perubahannya boleh menjadi dua butir.',
  contoh: {
    keliru: {
      dasarHukum: ['UU No. 43 Tahun 2009 tentang Kearsipan', 'Undang-Undang Nomor 43 Tahun 2009'],
    },
    benar: { dasarHukum: ['Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan'] },
  },
  periksa: ({ dasarHukum }, konteks) => {
    const register = registerKonteks(konteks);
    const perButir = dasarHukum.map((butir) => namaPokok(register, butir));
    return perButir.flatMap((semua, indeks) =>
      semua.flatMap((nama) => {
        const pertama = perButir.findIndex((lain) => lain.includes(nama));
        if (pertama === indeks) return [];
        return [
          {
            pesan: `Butir ${indeks + 1} Dasar Hukum menyebut ${nama}, yang sudah menjadi butir ${pertama + 1}`,
            obat: 'Hapus salah satu butir itu',
            kolom: `dasarHukum.${indeks + 1}`,
          },
        ];
      }),
    );
  },
};

function namaPokok(register: Register, { teks, regulasi }: ButirHukum): readonly string[] {
  if (regulasi.length === 0) return namaTerkutip(register)(teks);
  return [...new Set(regulasi.map((id) => nameOf(register, id)))];
}

const namaTerkutip = ingat((register: Register) =>
  ingatTeks((teks): readonly string[] => {
    const bertahun = kutipanPokok({ teks, regulasi: [] }).filter(
      ({ tahun }) => tahun !== undefined,
    );
    const nama = bertahun.map((satu) => {
      const dikenal = findRegulasi(register, satu);
      return dikenal === undefined ? sebutanRegulasi(satu) : sebutan(dikenal);
    });
    return [...new Set(nama)];
  }),
);

function nameOf(register: Register, id: string): string {
  const dikenal = register.get(id);
  return dikenal === undefined ? `regulasi "${id}"` : sebutan(dikenal);
}
