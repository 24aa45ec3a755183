import { expect, it } from 'vitest';
import { desaAntarsemester } from '../../../src/statistics/checks/desa-antarsemester.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { duaSemester, temuanUji } from '../uji-periksa.ts';

const tiga = datasetUji(agama, [
  [1, 1],
  [1, 1],
  [1, 1],
]);
const dua = { ...tiga, baris: tiga.baris.slice(0, 2) };

it('is silent while the desa stay the same, and in the first release', () => {
  expect(temuanUji(desaAntarsemester, [tiga], duaSemester([tiga]))).toEqual([]);
  expect(temuanUji(desaAntarsemester, [tiga])).toEqual([]);
});

it('names a desa that the semester before did not have', () => {
  expect(temuanUji(desaAntarsemester, [tiga], duaSemester([dua]))).toEqual([
    'saran agama.csv: 1 desa tidak ada pada Semester I Tahun 2024: Muara 63.05.02.1001',
  ]);
});

it('names a desa that is no longer there', () => {
  expect(temuanUji(desaAntarsemester, [dua], duaSemester([tiga]))).toEqual([
    'saran agama.csv: 1 desa ada pada Semester I Tahun 2024 tetapi tidak lagi: Muara 63.05.02.1001',
  ]);
});
