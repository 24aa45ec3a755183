import type { Aturan } from '../aturan.ts';
import { namesAkibat } from '../bahasa/akibat.ts';
import { isDaftarKosong } from '../langkah-sop.ts';

export const peringatanBukanAkibat: Aturan = {
  id: 'peringatan-bukan-akibat',
  tingkat: 'saran',
  butir: ['I8'],
  uraian: 'Peringatan menyebut akibat yang terjadi bila SOP tidak dijalankan.',
  penjelasan:
    'Peringatan berguna bila pelaksana tahu apa yang terjadi jika pekerjaan tidak atau keliru dijalankan. Pesan seperti "Hati-hati" atau "Harus dijadikan acuan" hanya menyuruh, tanpa menyebut akibatnya. Cukup satu butir yang menyebut akibat; sanksi, kerugian pemohon, keterlambatan, dan data yang keliru semuanya termasuk akibat.',
  contoh: {
    keliru: { peringatan: 'Hati-hati ketika bekerja dengan data penduduk' },
    benar: {
      peringatan: 'Jika data penduduk keliru dimasukkan, akta yang terbit harus dibatalkan',
    },
  },
  periksa: ({ peringatan }) => {
    if (isDaftarKosong(peringatan) || peringatan.some(namesAkibat)) return [];
    return [
      {
        pesan: 'Peringatan tidak menyebut akibat yang dapat terjadi',
        obat: 'Tulis akibatnya, misalnya Jika SOP ini tidak dilaksanakan, maka pelayanan terlambat',
        kolom: 'peringatan',
      },
    ];
  },
};
