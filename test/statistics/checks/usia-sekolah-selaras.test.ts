import { expect, it } from 'vitest';
import { usiaSekolahSelaras } from '../../../src/statistics/checks/usia-sekolah-selaras.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { usiaSekolahAps } from '../../../src/statistics/datasets/usia-sekolah-aps.ts';
import { usiaSekolah } from '../../../src/statistics/datasets/usia-sekolah.ts';
import { datasetBernama, temuanUji } from '../uji-periksa.ts';

/** One child of each sex at every age. */
const umur = datasetBernama(umurTunggal, [
  Object.fromEntries(Array.from({ length: 30 }, (_, satu) => [satu, [1, 1] as const])),
]);
const gis = {
  '3-4': [2, 2],
  5: [1, 1],
  '6-11': [6, 6],
  '12-14': [3, 3],
  '15-17': [3, 3],
  '18-22': [5, 5],
} as const;
const aps = {
  '5-6': [2, 2],
  '7-12': [6, 6],
  '13-15': [3, 3],
  '16-18': [3, 3],
  '19-24': [6, 6],
} as const;

it('has nothing to say when the bands are sums of their ages, in either division', () => {
  const daftar = [umur, datasetBernama(usiaSekolah, [gis]), datasetBernama(usiaSekolahAps, [aps])];
  expect(temuanUji(usiaSekolahSelaras, daftar)).toEqual([]);
});

it('warns of a band that has other limits than its label', () => {
  const lain = datasetBernama(usiaSekolah, [{ ...gis, '6-11': [7, 7] }]);
  expect(temuanUji(usiaSekolahSelaras, [umur, lain])).toEqual([
    'peringatan usia-sekolah.csv: Penduduk usia sekolah berbeda dari umur tunggalnya di 1 desa: Air Jernih 63.05.01.2001 (6–11: 14, umur tunggal 12)',
  ]);
});
