import type { Aturan } from '../aturan.ts';
import { isDaftarKosong } from '../langkah-sop.ts';

export const pencatatanKosong: Aturan = {
  id: 'pencatatan-kosong',
  tingkat: 'peringatan',
  butir: ['I11'],
  uraian: 'Pencatatan dan Pendataan menyebut catatan yang disimpan.',
  penjelasan:
    'Pencatatan dan Pendataan menyebut buku, formulir, atau laporan yang disimpan sebagai bukti bahwa SOP dijalankan. Tanpa catatan itu pemantauan dan evaluasi SOP tidak mempunyai bahan. Sebut nama catatannya, bukan sekadar kewajiban mencatat.',
  contoh: {
    keliru: { pencatatan: '-' },
    benar: { pencatatan: 'Buku register penerbitan KIA' },
  },
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
