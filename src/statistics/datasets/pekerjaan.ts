import { defineDataset } from '../define-dataset.ts';
import { kategoriPekerjaan } from '../kategori-pekerjaan.ts';

/** DKB Sheet4: 99 kinds of work, L and P without their sum. */
export const pekerjaan = defineDataset({
  id: 'pekerjaan',
  judul: 'Penduduk menurut pekerjaan',
  satuan: 'jiwa',
  kategori: kategoriPekerjaan,
  membagiPenduduk: true,
  dimensi: ['PEKERJAAN', 'JENIS PEKERJAAN'],
});
