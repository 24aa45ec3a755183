import { expect, it } from 'vitest';
import { aktaKawinAgama } from '../../../src/statistics/checks/akta-kawin-agama.ts';
import { aktaPerkawinanPerceraianAgama } from '../../../src/statistics/datasets/akta-perkawinan-perceraian-agama.ts';
import { aktaPerkawinanPerceraian } from '../../../src/statistics/datasets/akta-perkawinan-perceraian.ts';
import { datasetBernama, temuanUji } from '../uji-periksa.ts';

const semua = datasetBernama(aktaPerkawinanPerceraian, [
  { 'kawin-memiliki': [8, 8], 'cerai-memiliki': [1, 2] },
]);
const agama = (hindu: number) =>
  datasetBernama(aktaPerkawinanPerceraianAgama, [
    {
      'islam-kawin-memiliki': [7, 7],
      'hindu-kawin-memiliki': [1, hindu],
      'islam-cerai-memiliki': [1, 2],
      'islam-kawin-belum': [9, 9],
    },
  ]);

it('adds up those who have a certificate over all religions', () => {
  expect(temuanUji(aktaKawinAgama, [semua, agama(1)])).toEqual([]);
});

it('warns where a religion is missing', () => {
  expect(temuanUji(aktaKawinAgama, [semua, agama(0)])).toEqual([
    'peringatan akta-perkawinan-perceraian-agama.csv: Pemilik akta perkawinan menurut agama berbeda dari seluruhnya di 1 desa: Air Jernih 63.05.01.2001 (15 dari 16)',
  ]);
});
