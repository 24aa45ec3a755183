import type { Aturan } from '../aturan.ts';
import { langkahTerjangkau, perLangkah } from '../langkah-sop.ts';

export const langkahTakTerjangkau: Aturan = {
  id: 'langkah-tak-terjangkau',
  tingkat: 'galat',
  uraian: 'Setiap langkah dapat dicapai dari tempat mulai dengan mengikuti panah.',
  periksa: (sop) => {
    const terjangkau = langkahTerjangkau(sop);
    return perLangkah(sop, (_, nomor) => {
      if (terjangkau.has(nomor)) return [];
      return [
        {
          pesan: `Langkah ${nomor} tidak dicapai panah mana pun dari tempat mulai`,
          obat: 'Arahkan lanjut atau cabang keputusan ke langkah ini, atau tandai mulai: true',
          langkah: nomor,
          kolom: `langkah.${nomor}`,
        },
      ];
    });
  },
};
