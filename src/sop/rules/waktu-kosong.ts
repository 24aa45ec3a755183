import type { Aturan } from '../aturan.ts';
import { isTanpaIsi, perLangkah } from '../langkah-sop.ts';

export const waktuKosong: Aturan = {
  id: 'waktu-kosong',
  tingkat: 'galat',
  uraian: 'Setiap langkah menyebut waktunya.',
  periksa: (sop) =>
    perLangkah(sop, ({ waktu }, nomor) => {
      if (!isTanpaIsi(waktu)) return [];
      return [
        {
          pesan: `Waktu langkah ${nomor} kosong`,
          obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
          langkah: nomor,
          kolom: `langkah.${nomor}.waktu`,
        },
      ];
    }),
};
