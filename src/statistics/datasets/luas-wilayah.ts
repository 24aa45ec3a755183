import { defineDataset } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

const luas = ['LUAS', 'LUAS WILAYAH', 'LUAS AREA', 'LUAS DAERAH', 'LUAS DESA', 'LUAS KECAMATAN'];
const km2 = [
  'KM2',
  'KM²',
  'KM 2',
  'KM^2',
  'KILOMETER PERSEGI',
  'DALAM KM2',
  'DALAM KM²',
  'KMPERSEGI',
];

/** Areas in km². A header without its unit, or with hectares, is not taken: nothing else tells the two apart. */
export const luasWilayah = defineDataset({
  id: 'luas-wilayah',
  judul: 'Luas wilayah',
  satuan: 'km²',
  kategori: [{ id: 'luas', label: 'Luas', tulisan: rangkai(luas, km2), tanpaJk: true }],
  membagiPenduduk: false,
  desimal: 3,
});
