import { describe, expect, it } from 'vitest';
import { umurSelaras } from '../../../src/statistics/checks/umur-selaras.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { datasetBernama, temuanUji } from '../uji-periksa.ts';

const kelompok = datasetBernama(umur5Tahunan, [
  { '00-04': [5, 5], '05-09': [1, 0], '75+': [2, 3] },
]);

describe('umur-selaras', () => {
  it('has nothing to say when single ages fill their bands, the open one included', () => {
    const umur = datasetBernama(umurTunggal, [
      { 0: [2, 1], 4: [3, 4], 5: [1, 0], 75: [1, 1], 120: [1, 2] },
    ]);
    expect(temuanUji(umurSelaras, [kelompok, umur])).toEqual([]);
  });

  it('sees ages that slipped into the next band although nobody is lost', () => {
    const umur = datasetBernama(umurTunggal, [{ 0: [2, 1], 4: [3, 4], 10: [1, 0], 75: [2, 3] }]);
    expect(temuanUji(umurSelaras, [kelompok, umur])).toEqual([
      'galat umur-tunggal.csv: Umur tunggal tidak berjumlah sama dengan kelompok umurnya di 1 desa: Air Jernih 63.05.01.2001 (5–9 tahun)',
    ]);
  });

  it('leaves a desa whose people differ altogether to penduduk-sama', () => {
    const umur = datasetBernama(umurTunggal, [{ 0: [5, 5], 10: [9, 9], 75: [2, 3] }]);
    expect(temuanUji(umurSelaras, [kelompok, umur])).toEqual([]);
  });
});
