import type { Aturan } from '../aturan.ts';
import { syaratTerbalik } from '../bahasa/syarat.ts';

export const peringatanTerbalik: Aturan = {
  id: 'peringatan-terbalik',
  tingkat: 'saran',
  butir: ['I8'],
  uraian:
    'Akibat buruk pada Peringatan terjadi bila pekerjaan tidak dijalankan, bukan bila dijalankan.',
  penjelasan:
    'Satu kata "tidak" yang hilang membalik arti: "Jika laporan diselesaikan, maka target tidak tercapai" berkata bahwa bekerja itu berakibat buruk. Aturan ini hanya menandai kalimat yang syaratnya berakhir dengan pekerjaan yang terlaksana dan akibatnya jelas buruk. Kalimat yang memang bermaksud demikian, misalnya pelayanan berhenti selama perbaikan server, dapat diterima.',
  contoh: {
    keliru: {
      peringatan: 'Jika pemutakhiran data dilaksanakan, maka pelayanan KIA tidak berjalan lancar',
    },
    benar: {
      peringatan:
        'Jika pemutakhiran data tidak dilaksanakan, maka pelayanan KIA tidak berjalan lancar',
    },
  },
  periksa: ({ peringatan }) =>
    peringatan.flatMap((butir, indeks) => {
      const syarat = syaratTerbalik(butir);
      if (syarat === undefined) return [];
      return [
        {
          pesan: `Peringatan menyebut akibat buruk bila "${syarat.trim()}", kata "tidak" agaknya hilang`,
          obat: 'Tambahkan kata "tidak" pada syaratnya, atau tulis akibat yang sesuai',
          kolom: `peringatan.${indeks + 1}`,
        },
      ];
    }),
};
