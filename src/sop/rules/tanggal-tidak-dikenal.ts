import type { Aturan } from '../aturan.ts';
import { isTanggalKosong, parseTanggal } from '../tanggal.ts';

export const tanggalTidakDikenal: Aturan = {
  id: 'tanggal-tidak-dikenal',
  tingkat: 'galat',
  uraian: 'Tanggal terbaca dan ada dalam kalender.',
  periksa: (sop) =>
    (['pembuatan', 'revisi', 'efektif'] as const)
      .filter((jenis) => !isTanggalKosong(sop.tanggal[jenis]) && !parseTanggal(sop.tanggal[jenis]))
      .map((jenis) => ({
        pesan: `${sop.label[jenis]} tertulis "${sop.tanggal[jenis]}", bukan tanggal yang dikenal`,
        obat: 'Tulis 2022-08-01, 1 Agustus 2022, atau 01/08/2022',
        kolom: `tanggal.${jenis}`,
      })),
};
