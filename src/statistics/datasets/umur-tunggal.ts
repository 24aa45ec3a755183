import { defineDataset } from '../define-dataset.ts';
import { kelompokUsia } from '../kelompok-usia.ts';
import { dimensiUmur } from '../dimensi-umur.ts';

/** DKB Sheet1_UMUR: single years 0 to 120. */
export const umurTunggal = defineDataset({
  id: 'umur-tunggal',
  judul: 'Penduduk menurut umur tunggal',
  satuan: 'jiwa',
  kategori: Array.from({ length: 121 }, (_, umur) => ({
    id: String(umur),
    label: String(umur),
    tulisan: kelompokUsia(String(umur)).tulisan,
    // A list that ends at the oldest resident means nobody above.
    ...(umur > 100 && { opsional: 'nol' as const }),
  })),
  membagiPenduduk: true,
  dimensi: dimensiUmur,
});
