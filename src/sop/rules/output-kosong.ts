import type { Aturan } from '../aturan.ts';
import { isDaftarKosong, perLangkah } from '../langkah-sop.ts';

export const outputKosong: Aturan = {
  id: 'output-kosong',
  tingkat: 'peringatan',
  uraian: 'Setiap langkah menyebut outputnya.',
  periksa: (sop) =>
    perLangkah(sop, ({ output }, nomor) => {
      if (!isDaftarKosong(output)) return [];
      return [
        {
          pesan: `Output langkah ${nomor} kosong`,
          obat: 'Tulis dokumen atau keadaan yang dihasilkan langkah ini',
          langkah: nomor,
          kolom: `langkah.${nomor}.output`,
        },
      ];
    }),
};
