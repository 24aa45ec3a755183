import { defineDataset, type KategoriTertulis } from '../define-dataset.ts';
import { kelompokUsia } from '../kelompok-usia.ts';

/**
 * The bands by which the angka partisipasi sekolah is counted: SD 7–12, SMP 13–15 and SMA 16–18, with the ages before
 * and after where an export has them. They are no sums of the bands of `usia-sekolah`.
 */
export const usiaSekolahAps = defineDataset({
  id: 'usia-sekolah-aps',
  judul: 'Penduduk usia sekolah menurut kelompok angka partisipasi sekolah',
  satuan: 'jiwa',
  kategori: [
    mungkinTiada('5-6'),
    ...['7-12', '13-15', '16-18'].map((rentang) => kelompokUsia(rentang)),
    mungkinTiada('19-24'),
  ],
  membagiPenduduk: false,
  dimensi: ['USIA SEKOLAH', 'KELOMPOK USIA SEKOLAH'],
});

function mungkinTiada(rentang: string): KategoriTertulis {
  return { ...kelompokUsia(rentang), opsional: 'tak-tersedia' };
}
