import type { Aturan } from '../aturan.ts';
import { perRegulasi, registerKonteks } from '../regulasi/dasar-hukum.ts';
import {
  catatanPeriksa,
  kalimatDicabut,
  obatDicabut,
  subjekButir,
} from '../regulasi/kalimat-status.ts';
import { statusPada } from '../regulasi/status.ts';
import { tanggalPenetapan } from '../regulasi/tanggal-penetapan.ts';

/** Never a galat: a document that is signed stays published, with what is wrong in it shown to the office. */
export const dasarHukumDicabut: Aturan = {
  id: 'dasar-hukum-dicabut',
  tingkat: 'peringatan',
  butir: ['I6'],
  uraian: 'Dasar Hukum tidak memuat peraturan yang sudah dicabut ketika SOP ditetapkan.',
  penjelasan:
    'Peraturan yang sudah tidak berlaku ketika SOP ditetapkan tidak dapat mendasarinya sejak awal. Keadaan peraturan diambil dari daftar regulasi, dan dibandingkan dengan tanggal terakhir di antara Tanggal Pembuatan, Tanggal Efektif, dan tanggal tanda tangan; Tanggal Revisi hanya dipakai bila dua yang terakhir tidak ada.',
  contoh: {
    keliru: {
      dasarHukum: ['Peraturan Presiden Nomor 901 Tahun 2008 tentang Tata Cara Peminjaman Arsip'],
    },
    benar: {
      dasarHukum: ['Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip'],
    },
  },
  periksa: (sop, konteks) => {
    const register = registerKonteks(konteks);
    const penetapan = tanggalPenetapan(sop);
    if (penetapan === undefined) return [];
    return perRegulasi(sop, register, (regulasi, nomor) => {
      if (statusPada(regulasi, penetapan.tanggal) !== 'sudah-dicabut') return [];
      const dicabut = kalimatDicabut(register, regulasi);
      return [
        {
          pesan: `${subjekButir(nomor, regulasi)} ${dicabut}, jadi sudah tidak berlaku pada ${penetapan.sebutan}${catatanPeriksa(regulasi)}`,
          obat: obatDicabut(register, regulasi),
          kolom: `dasarHukum.${nomor}`,
        },
      ];
    });
  },
};
