import { expect, it } from 'vitest';
import { datasetGanda } from '../../../src/statistics/checks/dataset-ganda.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { perKecamatan, temuanUji } from '../uji-periksa.ts';

const satu = datasetUji(agama, [[1, 1]], 'a.csv');

it('reports the second file of a kind and names the first', () => {
  const daftar = [satu, datasetUji(kk, [], 'b.csv'), { ...satu, berkas: 'folder/c.csv' }];
  expect(temuanUji(datasetGanda, daftar)).toEqual([
    'galat folder/c.csv: Berkas ini berisi "Penduduk menurut agama", yang sudah dibaca dari a.csv',
  ]);
});

it('lets a form per kecamatan stand beside the export per desa', () => {
  expect(temuanUji(datasetGanda, [satu, perKecamatan(satu)])).toEqual([]);
});
