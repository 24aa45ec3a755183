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

export const dasarHukumKedaluwarsa: Aturan = {
  id: 'dasar-hukum-kedaluwarsa',
  tingkat: 'peringatan',
  butir: ['I6'],
  uraian: 'Dasar Hukum tidak memuat peraturan yang dicabut sesudah SOP ditetapkan.',
  penjelasan:
    'SOP yang ditetapkan ketika peraturannya masih berlaku tidak salah, tetapi perlu direvisi setelah peraturan itu dicabut atau diganti. Keadaan peraturan diambil dari daftar regulasi, dan dibandingkan dengan tanggal terakhir di antara Tanggal Pembuatan, Tanggal Efektif, dan tanggal tanda tangan; Tanggal Revisi hanya dipakai bila dua yang terakhir tidak ada. Bila kedua tanggal tidak cukup lengkap untuk dibandingkan, temuan menyebutkannya. SOP yang sudah dicabut tidak diperiksa.',
  contoh: {
    keliru: {
      tanggal: { pembuatan: '2017-12-05', efektif: '2017-12-20' },
      nomor: '470/01/SOP/2017',
      dasarHukum: ['Peraturan Presiden Nomor 901 Tahun 2008 tentang Tata Cara Peminjaman Arsip'],
    },
    benar: {
      dasarHukum: ['Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip'],
    },
  },
  periksa: (sop, konteks) => {
    if (sop.status === 'dicabut') return [];
    const register = registerKonteks(konteks);
    const penetapan = tanggalPenetapan(sop);
    return perRegulasi(sop, register, (regulasi, nomor) => {
      const keadaan = statusPada(regulasi, penetapan?.tanggal);
      if (keadaan !== 'kini-dicabut' && keadaan !== 'dicabut-tak-pasti') return [];
      const dicabut = kalimatDicabut(register, regulasi);
      const kata =
        penetapan === undefined
          ? `${dicabut}, sedangkan tanggal SOP ini tidak terbaca`
          : keadaan === 'kini-dicabut'
            ? `masih berlaku pada ${penetapan.sebutan}, lalu ${dicabut}`
            : `${dicabut}, dan belum tentu masih berlaku pada ${penetapan.sebutan}`;
      return [
        {
          pesan: `${subjekButir(nomor, regulasi)} ${kata}${catatanPeriksa(regulasi)}`,
          obat: obatDicabut(register, regulasi),
          kolom: `dasarHukum.${nomor}`,
        },
      ];
    });
  },
};
