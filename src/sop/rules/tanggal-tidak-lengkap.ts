import type { Aturan } from '../aturan.ts';
import { parseTanggal } from '../tanggal.ts';

export const tanggalTidakLengkap: Aturan = {
  id: 'tanggal-tidak-lengkap',
  tingkat: 'peringatan',
  butir: ['I2'],
  uraian: 'Tanggal memuat hari, bulan, dan tahun.',
  penjelasan:
    'Bulan atau tahun saja tidak cukup untuk mengetahui sejak hari apa SOP berlaku dan kapan ia perlu ditinjau. Lengkapi menurut naskah yang ditandatangani atau buku agenda. Bila naskah yang disahkan memang hanya menyebut bulannya, terangkan pada pengecualian; jangan mengarang harinya.',
  contoh: {
    keliru: { tanggal: { pembuatan: 'Januari 2024', efektif: '1 Februari 2024' } },
    benar: { tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' } },
  },
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
