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
    const dua = (nilai: readonly number[] | undefined) => nilai?.slice(0, 6);
    expect(dua(agregat.desa.get('63.05.01.2002'))).toEqual([10, 20, 30, 30, 40, 70]);
    expect(dua(agregat.kecamatan.get('63.05.01'))).toEqual([11, 22, 33, 33, 44, 77]);
    expect(dua(agregat.kecamatan.get('63.05.02'))).toEqual([5, 5, 10, 5, 5, 10]);
    expect(dua(agregat.kabupaten)).toEqual([16, 27, 43, 38, 49, 87]);
  });

  it('gives a kecamatan without rows zeros, and its desa no entry', () => {
    const agregat = jumlahkan(datasetUji(kk, [[1, 2, 3, 4]]), kabupatenKecil);
    expect(agregat.kecamatan.get('63.05.02')?.every((angka) => angka === 0)).toBe(true);
    expect(agregat.desa.has('63.05.02.1001')).toBe(false);
  });
});

describe('sums of a list', () => {
  const nilai = [1, 2, 3, 30, 40, 70, 500, 600, 1100];
  it.each([
    ['all', jumlah(nilai), 1173],
    ['men', jumlahJk(nilai, 'L'), 531],
    ['women', jumlahJk(nilai, 'P'), 642],
    ['one category', jumlahKategori(nilai, 1), 70],
    ['a range of categories', jumlahKategori(nilai, 1, 3), 1170],
    ['men of a range', jumlahKategori(nilai, 0, 2, 'L'), 31],
  ])('%s', (_, hasil, harapan) => {
    expect(hasil).toBe(harapan);
  });

  it('of something unknown is unknown', () => {
    expect(jumlah([1, 2, 3, Number.NaN, Number.NaN, 70])).toBe(73);
    expect(jumlahJk([1, 2, 3, Number.NaN, Number.NaN, 70], 'L')).toBeNaN();
    expect(jumlahKategori([1, 2, 3], 0, 2)).toBeNaN();
  });
});

describe('jumlahkan at higher levels', () => {
  it('takes the rows of an export per kecamatan as they are and has no desa', () => {
    const baris = [
      { kode: '63.05.01', barisBerkas: 2, nilai: [1, 2, 3] },
      { kode: '63.05.02', barisBerkas: 3, nilai: [10, 20, 30] },
    ];
    const agregat = jumlahkan(
      { ...datasetUji(kk, []), tingkat: 'kecamatan', baris },
      kabupatenKecil,
    );
    expect(agregat.desa.size).toBe(0);
    expect(agregat.kecamatan.get('63.05.02')?.slice(0, 3)).toEqual([10, 20, 30]);
    expect(agregat.kabupaten.slice(0, 3)).toEqual([11, 22, 33]);
  });

  it('knows no kecamatan when the export is of the kabupaten alone', () => {
    const baris = [{ kode: '63.05', barisBerkas: 2, nilai: [1, 2, 3] }];
    const agregat = jumlahkan(
      { ...datasetUji(kk, []), tingkat: 'kabupaten', baris },
      kabupatenKecil,
    );
    expect(agregat.kecamatan.size).toBe(0);
    expect(agregat.kabupaten.slice(0, 3)).toEqual([1, 2, 3]);
  });
});
