import { defineDataset } from '../define-dataset.ts';
import { kategoriPekerjaan } from '../kategori-pekerjaan.ts';

/**
 * The list before the work of 99 kinds: the same 88, and LAINNYA for what the newer list names. A dataset of its own,
 * since none of its LAINNYA can be put under the newer names.
 */
export const pekerjaan89 = defineDataset({
  id: 'pekerjaan-89',
  judul: 'Penduduk menurut pekerjaan (89 jenis)',
  satuan: 'jiwa',
  kategori: [...kategoriPekerjaan.slice(0, 88), ...kategoriPekerjaan.slice(-1)],
  membagiPenduduk: true,
  dimensi: ['PEKERJAAN', 'JENIS PEKERJAAN'],
});
