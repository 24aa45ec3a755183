import type { Aturan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';

const duaAngka = /(\d+)\s+(\d+)/;

export const waktuRancu: Aturan = {
  id: 'waktu-rancu',
  tingkat: 'peringatan',
  uraian: 'Waktu langkah hanya dapat dibaca dengan satu cara.',
  periksa: (sop) =>
    perLangkah(sop, ({ waktu }, nomor) => {
      const [, kiri, kanan] = duaAngka.exec(waktu) ?? [];
      if (kiri === undefined || kanan === undefined) return [];
      return [
        {
          pesan: `Waktu langkah ${nomor} tertulis "${waktu}", dapat dibaca ${kiri}${kanan} atau ${kiri} sampai ${kanan}`,
          obat: `Tulis ${kiri}${kanan} atau ${kiri}-${kanan} beserta satuannya`,
          langkah: nomor,
          kolom: `langkah.${nomor}.waktu`,
        },
      ];
    }),
};
