import { expect, it } from 'vitest';
import { eksporKosong } from '../../../src/statistics/checks/ekspor-kosong.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { temuanUji } from '../uji-periksa.ts';

it('reports an export without a single region', () => {
  expect(temuanUji(eksporKosong, [datasetUji(agama, [])])).toEqual([
    'galat agama.csv: Tidak ada satu pun wilayah Kabupaten Kecil yang terbaca dari berkas ini',
  ]);
});

it('leaves an export alone whose rows have a finding of their own', () => {
  const rusak = { ...datasetUji(agama, []), takTerbaca: new Set(['63.05.02.1001']) };
  expect(temuanUji(eksporKosong, [rusak, datasetUji(agama, [[1, 1]])])).toEqual([]);
});
