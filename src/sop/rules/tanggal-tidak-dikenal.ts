import type { Aturan } from '../aturan.ts';
import { namaTanggal, semuaTanggal } from '../nama-tanggal.ts';
import { isTanggalKosong, parseTanggal } from '../tanggal.ts';

export const tanggalTidakDikenal: Aturan = {
  id: 'tanggal-tidak-dikenal',
  tingkat: 'galat',
  butir: ['I2'],
  uraian: 'Tanggal terbaca dan ada dalam kalender.',
  penjelasan:
    'Tanggal yang tidak terbaca tidak dapat dibandingkan dengan tanggal lain dan membuat masa berlaku SOP diragukan. Yang diterima: 2022-08-01, 1 Agustus 2022, 01/08/2022 dengan hari di depan, serta bulan dan tahun atau tahun saja. Tempat yang memang kosong dibiarkan kosong atau diberi tanda hubung.',
  contoh: {
    keliru: { tanggal: { pembuatan: '10 Januari 2024', efektif: '30 Februari 2024' } },
    benar: { tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' } },
  },
  periksa: (sop) =>
    semuaTanggal
      .filter((jenis) => !isTanggalKosong(sop.tanggal[jenis]) && !parseTanggal(sop.tanggal[jenis]))
      .map((jenis) => ({
        pesan: `${namaTanggal(sop, jenis)} tertulis "${sop.tanggal[jenis]}", bukan tanggal yang dikenal`,
        obat: 'Tulis 2022-08-01, 1 Agustus 2022, atau 01/08/2022',
        kolom: `tanggal.${jenis}`,
      })),
};
