import type { Aturan } from '../aturan.ts';
import { isDaftarKosong } from '../langkah-sop.ts';

export const pencatatanKosong: Aturan = {
  id: 'pencatatan-kosong',
  tingkat: 'peringatan',
  uraian: 'Pencatatan dan Pendataan menyebut catatan yang disimpan.',
  periksa: ({ pencatatan }) => {
    if (!isDaftarKosong(pencatatan)) return [];
    return [
      {
        pesan: 'Pencatatan dan Pendataan kosong',
        obat: 'Tulis buku, formulir, atau laporan yang disimpan selama SOP dijalankan',
        kolom: 'pencatatan',
      },
    ];
  },
};
