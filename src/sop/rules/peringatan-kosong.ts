import type { Aturan } from '../aturan.ts';
import { isDaftarKosong } from '../langkah-sop.ts';

export const peringatanKosong: Aturan = {
  id: 'peringatan-kosong',
  tingkat: 'peringatan',
  butir: ['I8'],
  uraian: 'Peringatan menyebut akibat bila SOP tidak dijalankan.',
  penjelasan:
    'Peringatan memberi tahu pelaksana apa yang dapat terjadi bila SOP tidak dijalankan, misalnya dokumen terlambat terbit atau data penduduk menjadi ganda. Isian yang kosong atau hanya berupa tanda hubung tidak memperingatkan siapa pun. Kalimat yang lazim berbunyi "Jika SOP ini tidak dilaksanakan, maka …".',
  contoh: {
    keliru: { peringatan: '-' },
    benar: { peringatan: 'Jika SOP ini tidak dilaksanakan, maka penerbitan KIA terlambat' },
  },
  periksa: ({ peringatan }) => {
    if (!isDaftarKosong(peringatan)) return [];
    return [
      {
        pesan: 'Peringatan kosong',
        obat: 'Tulis akibatnya bila SOP ini tidak dijalankan',
        kolom: 'peringatan',
      },
    ];
  },
};
