import { describe, expect, it } from 'vitest';
import { pendudukSama } from '../../../src/statistics/checks/penduduk-sama.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { aktaKelahiran } from '../../../src/statistics/datasets/akta-kelahiran.ts';
import { golonganDarah } from '../../../src/statistics/datasets/golongan-darah.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { pendidikan } from '../../../src/statistics/datasets/pendidikan.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { datasetBernama, perKecamatan, temuanUji } from '../uji-periksa.ts';

const umur = datasetUji(umur5Tahunan, [
  [5, 5, 5, 5],
  [7, 8],
  [9, 9],
]);

describe('penduduk-sama', () => {
  it('has nothing to say when men and women agree in every desa', () => {
    const sama = datasetUji(agama, [
      [10, 10],
      [6, 8, 1, 0],
      [9, 9],
    ]);
    expect(temuanUji(pendudukSama, [umur, sama])).toEqual([]);
  });

  it('reports a table once, with both totals and the first desa', () => {
    const beda = datasetUji(agama, [
      [10, 11],
      [7, 8],
      [9, 8],
    ]);
    expect(temuanUji(pendudukSama, [beda, umur])).toEqual([
      'galat agama.csv: Tabel "Penduduk menurut agama" menghitung 53 jiwa, tabel "Penduduk menurut kelompok umur lima tahunan" 53 jiwa; berbeda di 2 desa pada 2 kecamatan: Air Jernih 63.05.01.2001 (L 10 P 11, seharusnya L 10 P 10); Muara 63.05.02.1001 (L 9 P 8, seharusnya L 9 P 9)',
    ]);
  });

  it('sees people that changed sides although the sum is the same', () => {
    const tertukar = datasetUji(agama, [
      [9, 11],
      [7, 8],
      [9, 9],
    ]);
    expect(temuanUji(pendudukSama, [umur, tertukar])).toHaveLength(1);
  });

  it('takes the table that agrees with most others as the right one', () => {
    const nilai = [
      [20, 20],
      [7, 8],
      [9, 9],
    ];
    const daftar = [umur, datasetUji(agama, nilai), datasetUji(pendidikan, nilai)];
    expect(temuanUji(pendudukSama, daftar)).toEqual([
      expect.stringContaining(
        'galat umur-5-tahunan.csv: Tabel "Penduduk menurut kelompok umur lima tahunan" menghitung 53 jiwa, tabel "Penduduk menurut agama" 73 jiwa',
      ),
    ]);
  });

  it('compares a form per kecamatan by kecamatan', () => {
    const formulir = perKecamatan(
      datasetUji(agama, [
        [10, 11],
        [7, 8],
        [9, 9],
      ]),
    );
    expect(temuanUji(pendudukSama, [umur, formulir])).toEqual([
      expect.stringContaining('berbeda di 1 kecamatan: Hulu 63.05.01'),
    ]);
  });

  it('counts those of unknown golongan darah in', () => {
    const darah = (tidakTahu: number) =>
      datasetBernama(golonganDarah, [{ a: [8, 8], 'tidak-diketahui': [2, tidakTahu] }]);
    expect(temuanUji(pendudukSama, [umur, darah(2)])).toEqual([]);
    expect(temuanUji(pendudukSama, [umur, darah(0)])).toHaveLength(1);
  });

  it('only warns of the akta kelahiran of all ages', () => {
    const akta = (belum: number) =>
      datasetBernama(aktaKelahiran, [{ 'semua-memiliki': [8, 8], 'semua-belum': [2, belum] }]);
    expect(temuanUji(pendudukSama, [umur, akta(2)])).toEqual([]);
    expect(temuanUji(pendudukSama, [umur, akta(3)])).toEqual([
      expect.stringMatching(/^peringatan akta-kelahiran\.csv/),
    ]);
  });

  it('leaves out exports that do not count everybody', () => {
    expect(temuanUji(pendudukSama, [umur, datasetUji(kk, [[1, 1]])])).toEqual([]);
  });

  it('compares the sum alone where an export does not say the sexes', () => {
    const tanpaJk = datasetUji(agama, [[10, 10]]);
    const baris = tanpaJk.baris.map((satu) => ({
      ...satu,
      nilai: satu.nilai.map((angka, i) => (i % 3 === 2 ? angka : Number.NaN)),
    }));
    expect(temuanUji(pendudukSama, [umur, { ...tanpaJk, baris }])).toEqual([]);
  });
});
