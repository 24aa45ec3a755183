import type { Aturan, Laporan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';

export const keputusanKurangCabang: Aturan = {
  id: 'keputusan-kurang-cabang',
  tingkat: 'galat',
  uraian: 'Keputusan mempunyai sekurangnya dua cabang berlabel ke langkah yang berbeda.',
  periksa: (sop) =>
    perLangkah(sop, ({ keputusan }, nomor): readonly Laporan[] => {
      if (keputusan === undefined) return [];
      const tempat = { langkah: nomor, kolom: `langkah.${nomor}.keputusan` };
      const label = Object.keys(keputusan).filter((kata) => kata.trim() !== '');
      if (label.length < 2) {
        return [
          {
            pesan: `Keputusan pada langkah ${nomor} mempunyai ${label.length} cabang berlabel, diharapkan sekurangnya dua`,
            obat: 'Tulis kedua cabangnya, misalnya { Ya: 4, Tidak: 2 }',
            ...tempat,
          },
        ];
      }
      const tujuan = [...new Set(Object.values(keputusan))];
      if (tujuan.length > 1) return [];
      return [
        {
          pesan: `Semua cabang keputusan pada langkah ${nomor} menuju langkah ${tujuan.join(', ')}`,
          obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
          ...tempat,
        },
      ];
    }),
};
