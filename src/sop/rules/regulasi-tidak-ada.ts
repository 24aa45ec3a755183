import type { Aturan } from '../aturan.ts';
import { obatIdRegulasi } from '../regulasi/check-register.ts';

export const regulasiTidakAda: Aturan = {
  id: 'regulasi-tidak-ada',
  tingkat: 'galat',
  butir: ['I6'],
  uraian: 'Id regulasi pada Dasar Hukum ada pada daftar regulasi.',
  penjelasan:
    'Butir Dasar Hukum yang menunjuk regulasi dengan id mengambil nama dan keadaannya dari folder content/regulasi, sehingga id yang tidak ada di sana tidak dapat dicetak.',
  contoh: {
    keliru: { dasarHukum: [{ regulasi: 'perpres-902-2019' }] },
    benar: { dasarHukum: [{ regulasi: 'perpres-902-2018' }] },
  },
  periksa: ({ dasarHukum }, { regulasi: register }) => {
    if (register === undefined) return [];
    return dasarHukum.flatMap((butir, indeks) =>
      butir.regulasi
        .filter((id) => !register.has(id))
        .map((id) => ({
          pesan: `Butir ${indeks + 1} Dasar Hukum menyebut regulasi "${id}" yang tidak ada pada daftar regulasi`,
          obat: obatIdRegulasi(register, id),
          kolom: `dasarHukum.${indeks + 1}`,
        })),
    );
  },
};
