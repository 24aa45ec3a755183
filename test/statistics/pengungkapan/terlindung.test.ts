import { describe, expect, it } from 'vitest';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import {
  isiTertutup,
  nilaiTerbit,
  tanpaPenutupan,
  tutupAgregat,
} from '../../../src/statistics/pengungkapan/terlindung.ts';
import { agregatUji, kabupatenUji } from './tabel-uji.ts';

const desa = '63.05.01.2001';
const asli = agregatUji(disabilitas, kabupatenUji([1]), [[1, 2, 3, 4]]);
const belumDiketahui = {
  ...asli,
  desa: new Map([
    [
      desa,
      [
        1,
        2,
        3,
        ...(asli.desa.get(desa) ?? []).slice(3, 5),
        NaN,
        ...(asli.desa.get(desa) ?? []).slice(6),
      ],
    ],
  ]),
};
// Perempuan of the first category, and laki-laki of all.
const hasil = tutupAgregat(
  belumDiketahui,
  '63.05',
  (kode, letak) => kode === desa && (letak === 1 || letak === 18),
);

describe('a figure that is kept back', () => {
  it('is NaN and so says, while one that is not known is NaN and does not', () => {
    const nilai = hasil.desa.get(desa) ?? [];
    expect(nilai.slice(0, 6)).toEqual([1, NaN, 3, 3, 4, NaN]);
    expect([0, 1, 5].map((letak) => hasil.tertutup(desa, letak))).toEqual([false, true, false]);
  });

  it('may be a sum of all categories, beside sums that stay', () => {
    expect(hasil.desa.get(desa)?.seluruh?.slice(0, 2)).toEqual([NaN, 6]);
    expect(hasil.kabupaten.seluruh).toEqual([4, 6, 10]);
    expect(hasil.banyakTertutup).toBe(1);
  });

  it('has a number in its place where one asks why a result is NaN', () => {
    const terisi = isiTertutup(hasil, '63.05').desa.get(desa);
    expect(terisi?.slice(0, 6)).toEqual([1, 1, 3, 3, 4, NaN]);
    expect(Object.entries(terisi ?? []).find(([nama]) => nama === 'seluruh')?.[1]).toEqual([
      1,
      6,
      NaN,
    ]);
  });

  it.each([
    [0, 1],
    [1, undefined],
    [18, undefined],
    [19, 6],
  ])('number %d was published as %s', (letak, nilai) => {
    expect(nilaiTerbit(hasil, desa, letak)).toBe(nilai);
  });
});

it('a table whose categories count the same families twice has no sum', () => {
  const satu = tutupAgregat(agregatUji(kk, kabupatenUji([1]), []), '63.05', () => false);
  expect(satu.kabupaten.seluruh).toBeUndefined();
});

it('without a setting everything is as it was', () => {
  const sama = tanpaPenutupan(asli);
  expect(sama.desa).toBe(asli.desa);
  expect([sama.tertutup(desa, 0), sama.banyakTertutup]).toEqual([false, 0]);
});
