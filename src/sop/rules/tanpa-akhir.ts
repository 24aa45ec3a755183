import type { Aturan } from '../aturan.ts';
import { langkahBerujung, langkahTerjangkau, perLangkah } from '../langkah-sop.ts';

export const tanpaAkhir: Aturan = {
  id: 'tanpa-akhir',
  tingkat: 'galat',
  uraian: 'Dari setiap langkah alur dapat sampai ke langkah penutup.',
  periksa: (sop) => {
    const terjangkau = langkahTerjangkau(sop);
    const berujung = langkahBerujung(sop);
    return perLangkah(sop, (_, nomor) => {
      if (!terjangkau.has(nomor) || berujung.has(nomor)) return [];
      return [
        {
          pesan: `Dari langkah ${nomor} alur tidak pernah sampai ke langkah penutup`,
          obat: 'Arahkan salah satu panah keluar dari putaran ini, atau tulis lanjut: selesai pada langkah penutup',
          langkah: nomor,
          kolom: `langkah.${nomor}`,
        },
      ];
    });
  },
};
