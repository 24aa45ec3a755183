import type { Aturan } from '../aturan.ts';
import { isDaftarKosong, isTanpaIsi } from '../langkah-sop.ts';

export const keterkaitanKosong: Aturan = {
  id: 'keterkaitan-kosong',
  tingkat: 'peringatan',
  uraian: 'Keterkaitan menyebut SOP lain, tanpa butir yang kosong.',
  periksa: ({ keterkaitan }) => {
    if (isDaftarKosong(keterkaitan)) {
      return [
        {
          pesan: 'Keterkaitan tidak menyebut SOP lain',
          obat: 'Tulis SOP yang mendahului atau melanjutkan SOP ini',
          kolom: 'keterkaitan',
        },
      ];
    }
    return keterkaitan.flatMap((butir, indeks) =>
      isTanpaIsi(butir)
        ? [
            {
              pesan: `Butir ${indeks + 1} Keterkaitan kosong`,
              obat: 'Isi butir itu dengan nama SOP yang terkait, atau hapus',
              kolom: `keterkaitan.${indeks + 1}`,
            },
          ]
        : [],
    );
  },
};
