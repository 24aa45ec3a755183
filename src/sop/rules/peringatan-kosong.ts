import type { Aturan } from '../aturan.ts';
import { isDaftarKosong } from '../langkah-sop.ts';

export const peringatanKosong: Aturan = {
  id: 'peringatan-kosong',
  tingkat: 'peringatan',
  uraian: 'Peringatan menyebut akibat bila SOP tidak dijalankan.',
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
