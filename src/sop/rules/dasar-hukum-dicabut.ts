import type { Aturan } from '../aturan.ts';
import { kalimatDicabut, obatDicabut } from '../regulasi/kalimat-status.ts';
import { penjelasanStatus, periksaStatus } from '../regulasi/periksa-status.ts';

/** Never a galat: a document that is signed stays published, with what is wrong in it shown to the office. */
export const dasarHukumDicabut: Aturan = {
  id: 'dasar-hukum-dicabut',
  tingkat: 'peringatan',
  butir: ['I6'],
  uraian: 'Dasar Hukum tidak memuat peraturan yang sudah dicabut ketika SOP ditetapkan.',
  penjelasan: `Peraturan yang sudah tidak berlaku ketika SOP ditetapkan tidak dapat mendasarinya sejak awal. ${penjelasanStatus}`,
  contoh: {
    keliru: {
      dasarHukum: ['Peraturan Presiden Nomor 901 Tahun 2008 tentang Tata Cara Peminjaman Arsip'],
    },
    benar: {
      dasarHukum: ['Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip'],
    },
  },
  periksa: periksaStatus(({ register, regulasi, keadaan, pada }) => {
    if (keadaan !== 'sudah-dicabut' || pada === undefined) return undefined;
    return {
      kata: `${kalimatDicabut(register, regulasi)}, jadi sudah tidak berlaku pada ${pada}`,
      obat: obatDicabut(register, regulasi),
    };
  }),
};
