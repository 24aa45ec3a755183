import type { Aturan } from '../aturan.ts';
import { parseTanggal } from '../tanggal.ts';

export const tanggalTidakLengkap: Aturan = {
  id: 'tanggal-tidak-lengkap',
  tingkat: 'peringatan',
  uraian: 'Tanggal memuat hari, bulan, dan tahun.',
  periksa: (sop) =>
    (['pembuatan', 'revisi', 'efektif'] as const).flatMap((jenis) => {
      const tanggal = parseTanggal(sop.tanggal[jenis]);
      if (tanggal === undefined || tanggal.hari !== undefined) return [];
      return [
        {
          pesan: `${sop.label[jenis]} tertulis "${sop.tanggal[jenis]}" tanpa ${tanggal.bulan === undefined ? 'hari dan bulan' : 'hari'}`,
          obat: 'Lengkapi dengan hari, bulan, dan tahun',
          kolom: `tanggal.${jenis}`,
        },
      ];
    }),
};
