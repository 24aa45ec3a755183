import type { Aturan } from '../aturan.ts';
import { periksaStatus } from '../regulasi/periksa-status.ts';

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
  periksa: periksaStatus(({ keadaan, pada }) => {
    if (keadaan !== 'belum-ada' || pada === undefined) return undefined;
    return {
      kata: `belum ada pada ${pada}`,
      obat: 'Periksa nomor dan tahun peraturan itu, atau tanggal SOP',
    };
  }),
};
