import { describe, expect, it } from 'vitest';
import { jumlah, jumlahJk, jumlahKategori, jumlahkan } from '../../src/statistics/agregat.ts';
import { kk } from '../../src/statistics/datasets/kk.ts';
import { datasetUji, kabupatenKecil } from './kabupaten-kecil.ts';

describe('jumlahkan', () => {
  it('sums desa to kecamatan and kabupaten', () => {
    const agregat = jumlahkan(
      datasetUji(kk, [
        [1, 2, 3, 4],
        [10, 20, 30, 40],
        [5, 5, 5, 5],
      ]),
      kabupatenKecil,
    );
    expect(agregat.desa.get('63.05.01.2002')).toEqual([10, 20, 30, 40]);
    expect(agregat.kecamatan.get('63.05.01')).toEqual([11, 22, 33, 44]);
    expect(agregat.kecamatan.get('63.05.02')).toEqual([5, 5, 5, 5]);
    expect(agregat.kabupaten).toEqual([16, 27, 38, 49]);
  });

  it('gives a kecamatan without rows zeros, and its desa no entry', () => {
    const agregat = jumlahkan(datasetUji(kk, [[1, 2, 3, 4]]), kabupatenKecil);
    expect(agregat.kecamatan.get('63.05.02')).toEqual([0, 0, 0, 0]);
    expect(agregat.desa.has('63.05.02.1001')).toBe(false);
  });
});

describe('sums of a list', () => {
  const nilai = [1, 2, 30, 40, 500, 600];
  it.each([
    ['all', jumlah(nilai), 1173],
    ['men', jumlahJk(nilai, 'L'), 531],
    ['women', jumlahJk(nilai, 'P'), 642],
    ['one category', jumlahKategori(nilai, 1), 70],
    ['a range of categories', jumlahKategori(nilai, 1, 3), 1170],
  ])('%s', (_, hasil, harapan) => {
    expect(hasil).toBe(harapan);
  });
});
