import { defineDataset } from '../define-dataset.ts';
import { kategoriAgama } from '../kategori-agama.ts';

/** DKB Sheet7: six religions and kepercayaan. */
export const agama = defineDataset({
  id: 'agama',
  judul: 'Penduduk menurut agama',
  satuan: 'jiwa',
  kategori: kategoriAgama,
  membagiPenduduk: true,
  dimensi: ['AGAMA', 'AGAMA DAN KEPERCAYAAN', 'AGAMA/KEPERCAYAAN'],
});
