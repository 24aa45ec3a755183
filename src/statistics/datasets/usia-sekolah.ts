import { defineDataset } from '../define-dataset.ts';
import { kelompokUsia } from '../kelompok-usia.ts';

/**
 * The bands of GIS Dukcapil. Those of the angka partisipasi sekolah (7–12, 13–15, 16–18) are another division and a
 * dataset of their own: a table that mixes both is neither.
 */
export const usiaSekolah = defineDataset({
  id: 'usia-sekolah',
  judul: 'Penduduk usia pendidikan',
  satuan: 'jiwa',
  kategori: ['3-4', '5', '6-11', '12-14', '15-17', '18-22'].map((rentang) => kelompokUsia(rentang)),
  membagiPenduduk: false,
  dimensi: ['USIA SEKOLAH', 'USIA PENDIDIKAN', 'KELOMPOK USIA SEKOLAH', 'KELOMPOK USIA PENDIDIKAN'],
});
