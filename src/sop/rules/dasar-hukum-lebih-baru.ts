import type { Aturan } from '../aturan.ts';
import { perRegulasi, registerKonteks } from '../regulasi/dasar-hukum.ts';
import { catatanPeriksa, subjekButir } from '../regulasi/kalimat-status.ts';
import { statusPada } from '../regulasi/status.ts';
import { tanggalPenetapan } from '../regulasi/tanggal-penetapan.ts';

export const dasarHukumLebihBaru: Aturan = {
  id: 'dasar-hukum-lebih-baru',
  tingkat: 'peringatan',
  butir: ['I2', 'I6'],
  uraian: 'Dasar Hukum tidak memuat peraturan yang ditetapkan sesudah SOP.',
  penjelasan:
    'Peraturan yang belum ada ketika SOP ditetapkan menandakan nomor atau tahun yang salah tulis, atau SOP yang diubah tanpa tanggal yang baru.',
  contoh: {
    keliru: {
      tanggal: { pembuatan: '2017-12-05', efektif: '2017-12-20' },
      nomor: '470/01/SOP/2017',
      dasarHukum: ['Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip'],
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
      if (statusPada(regulasi, penetapan.tanggal) !== 'belum-ada') return [];
      return [
        {
          pesan: `${subjekButir(nomor, regulasi)} belum ada pada ${penetapan.sebutan}${catatanPeriksa(regulasi)}`,
          obat: 'Periksa nomor dan tahun peraturan itu, atau tanggal SOP',
          kolom: `dasarHukum.${nomor}`,
        },
      ];
    });
  },
};
