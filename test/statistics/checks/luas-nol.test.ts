import { expect, it } from 'vitest';
import { luasNol } from '../../../src/statistics/checks/luas-nol.ts';
import { luasWilayah } from '../../../src/statistics/datasets/luas-wilayah.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { temuanUji } from '../uji-periksa.ts';

const luas = (...km2: readonly number[]) => {
  const dataset = datasetUji(
    luasWilayah,
    km2.map(() => [0, 0]),
  );
  const baris = dataset.baris.map((satu, i) => ({
    ...satu,
    nilai: [Number.NaN, Number.NaN, km2[i] ?? 0],
  }));
  return { ...dataset, baris };
};

it('warns of a region without any area, and not of one whose area is not at hand', () => {
  expect(temuanUji(luasNol, [luas(1.5, 0, Number.NaN)])).toEqual([
    'peringatan luas-wilayah.csv: Luas wilayah tertulis 0 di 1 desa: Batu Besar 63.05.01.2002',
  ]);
});

it('has nothing to say when all areas are there', () => {
  expect(temuanUji(luasNol, [luas(1.5, 2, 0.01)])).toEqual([]);
});
