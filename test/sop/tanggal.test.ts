import { describe, expect, it } from 'vitest';
import {
  compareTanggal,
  formatTanggal,
  isTanggalKosong,
  parseTanggal,
} from '../../src/sop/tanggal.ts';

describe('parseTanggal', () => {
  it.each([
    ['2020-01-02', { tahun: 2020, bulan: 1, hari: 2 }],
    ['2020-01', { tahun: 2020, bulan: 1 }],
    ['2020', { tahun: 2020 }],
    ['02 Januari 2020', { tahun: 2020, bulan: 1, hari: 2 }],
    ['5 desember 2017', { tahun: 2017, bulan: 12, hari: 5 }],
    ['Januari 2020', { tahun: 2020, bulan: 1 }],
    ['10/12/2019', { tahun: 2019, bulan: 12, hari: 10 }],
    ['29 Februari 2024', { tahun: 2024, bulan: 2, hari: 29 }],
  ])('reads %s', (teks, tanggal) => {
    expect(parseTanggal(teks)).toEqual(tanggal);
  });

  it.each([
    '',
    '-',
    'menyusul',
    '29 Februari 2023',
    '31/04/2020',
    '12/31/2020',
    '2020-13',
    '5 Dec 2017',
  ])('does not take "%s" for a date', (teks) => {
    expect(parseTanggal(teks)).toBeUndefined();
  });
});

describe('formatTanggal', () => {
  it.each([
    ['2020-01-02', '2 Januari 2020'],
    ['2020-01', 'Januari 2020'],
    ['02 Januari 2020', '02 Januari 2020'],
    ['10/10/2019', '10/10/2019'],
    ['-', '-'],
    ['2020', '2020'],
    ['2020-02-31', '2020-02-31'],
  ])('shows %s as %s', (teks, tampil) => {
    expect(formatTanggal(teks)).toBe(tampil);
  });
});

describe('compareTanggal', () => {
  it.each([
    [{ tahun: 2020, bulan: 1, hari: 2 }, { tahun: 2020, bulan: 1, hari: 3 }, -1],
    [{ tahun: 2021 }, { tahun: 2020, bulan: 12 }, 1],
    [{ tahun: 2020 }, { tahun: 2020, bulan: 12 }, 0],
    [{ tahun: 2020, bulan: 3, hari: 9 }, { tahun: 2020, bulan: 3 }, 0],
    [{ tahun: 2020, bulan: 3 }, { tahun: 2020, bulan: 5, hari: 1 }, -1],
  ])('compares %o with %o by what both say', (a, b, tanda) => {
    expect(Math.sign(compareTanggal(a, b))).toBe(tanda);
  });
});

it('takes a dash for an empty place', () => {
  expect(['', ' ', '-', '–'].map(isTanggalKosong)).toEqual([true, true, true, true]);
  expect(isTanggalKosong('Januari 2020')).toBe(false);
});
