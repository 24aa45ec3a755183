import type { Aturan } from '../aturan.ts';
import { isDaftarKosong, perLangkah } from '../langkah-sop.ts';

export const kelengkapanKosong: Aturan = {
  id: 'kelengkapan-kosong',
  tingkat: 'peringatan',
  uraian: 'Setiap langkah menyebut kelengkapannya.',
  periksa: (sop) =>
    perLangkah(sop, ({ kelengkapan }, nomor) => {
      if (!isDaftarKosong(kelengkapan)) return [];
      return [
        {
          pesan: `Kelengkapan langkah ${nomor} kosong`,
          obat: 'Tulis berkas atau data yang diperlukan untuk mengerjakan langkah ini',
          langkah: nomor,
          kolom: `langkah.${nomor}.kelengkapan`,
        },
      ];
    }),
};
