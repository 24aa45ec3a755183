import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet1_UMUR: single years 0 to 120. */
export const umurTunggal = defineDataset({
  id: 'umur-tunggal',
  judul: 'Penduduk menurut umur tunggal',
  satuan: 'jiwa',
  kategori: Array.from({ length: 121 }, (_, umur) => ({
    id: String(umur),
    label: String(umur),
    tulisan: [String(umur), String(umur).padStart(2, '0'), `${String(umur)} TAHUN`],
    // A list that ends at the oldest resident means nobody above.
    ...(umur > 100 && { opsional: 'nol' as const }),
  })),
  membagiPenduduk: true,
  dimensi: [
    'UMUR',
    'USIA',
    'USIA TAHUN',
    'UMUR TAHUN',
    'UMUR (TAHUN)',
    'USIA (TAHUN)',
    'UMUR TUNGGAL',
  ],
  // A number alone is a figure, not the head of a column.
  tolak: /^\d+$/,
});
