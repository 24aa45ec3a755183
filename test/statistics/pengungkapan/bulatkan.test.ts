import { describe, expect, it } from 'vitest';
import type { Agregat } from '../../../src/statistics/agregat.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { penduduk } from '../../../src/statistics/datasets/penduduk.ts';
import { bulatkanAgregat } from '../../../src/statistics/pengungkapan/bulatkan.ts';
import { createAcak } from '../../acak.ts';
import { agregatUji, barisTerbit, kabupatenUji } from './tabel-uji.ts';

const kabupaten = kabupatenUji([2, 1]);

describe('rounding', () => {
  it('takes each figure to a multiple by the running sum of its column, and leaves the population as it is', () => {
    const hasil = bulatkanAgregat(
      agregatUji(penduduk, kabupaten, [
        [7, 3],
        [6, 0],
        [4, 2],
      ]),
      5,
    );
    expect(barisTerbit(hasil, '63.05.01.2001')).toBe('5 5 10 7 3 10');
    expect(barisTerbit(hasil, '63.05.01.2002')).toBe('10 0 10 6 0 6');
    expect(barisTerbit(hasil, '63.05.02.2001')).toBe('0 0 0 4 2 6');
    expect(barisTerbit(hasil, '63.05.01')).toBe('15 5 20 13 3 16');
    expect(barisTerbit(hasil, '63.05')).toBe('15 5 20 17 5 22');
  });

  it('adds up the rounded figures where their sum is not the population', () => {
    const hasil = bulatkanAgregat(
      agregatUji(disabilitas, kabupaten, [
        [1, 4],
        [9, 0],
        [3, 3],
      ]),
      5,
    );
    expect(hasil.desa.get('63.05.01.2001')?.seluruh).toEqual([0, 5, 5]);
  });

  it('leaves what is not known unknown, there and in the sums', () => {
    const asli = agregatUji(penduduk, kabupaten, [
      [7, 3],
      [6, 0],
      [4, 2],
    ]);
    const kosong = [NaN, NaN, 6];
    const hasil = bulatkanAgregat(
      {
        ...asli,
        desa: new Map(asli.desa).set('63.05.01.2002', kosong),
        kecamatan: new Map(asli.kecamatan).set('63.05.01', [NaN, NaN, 16]),
        kabupaten: [NaN, NaN, 22],
      },
      5,
    );
    expect(hasil.desa.get('63.05.01.2002')?.slice()).toEqual([NaN, NaN, 5]);
    expect(hasil.kecamatan.get('63.05.01')?.slice(0, 2)).toEqual([NaN, NaN]);
  });

  it('rounds an export that knows only the kabupaten', () => {
    const asli = agregatUji(penduduk, kabupaten, [
      [7, 3],
      [6, 0],
      [4, 2],
    ]);
    const satu: Agregat = { ...asli, tingkat: 'kabupaten', desa: new Map(), kecamatan: new Map() };
    expect(barisTerbit(bulatkanAgregat(satu, 3), '63.05')).toBe('18 6 24 17 5 22');
  });
});

describe.each([3, 5, 10])('seeded tables rounded to multiples of %d', (kelipatan) => {
  const luas = kabupatenUji([4, 1, 6]);
  const acak = createAcak(kelipatan).bulat;
  const asli = agregatUji(
    agama,
    luas,
    luas.kecamatan
      .flatMap(({ desa }) => desa)
      .map(() => Array.from({ length: 14 }, () => (acak(2) === 0 ? 0 : acak(40)))),
  );
  const hasil = bulatkanAgregat(asli, kelipatan);
  const baris = [...asli.desa, ...asli.kecamatan, ['63.05', asli.kabupaten] as const].map(
    ([kode, nilai]) => ({
      nilai,
      bulat:
        (kode.length === 5
          ? hasil.kabupaten
          : (hasil.desa.get(kode) ?? hasil.kecamatan.get(kode))) ?? [],
    }),
  );

  it('hold multiples alone, less than one base off for a sex and two for both', () => {
    for (const { nilai, bulat } of baris) {
      expect(bulat).toHaveLength(nilai.length);
      bulat.forEach((satu, i) => {
        expect(satu % kelipatan).toBe(0);
        expect(satu).toBeGreaterThanOrEqual(0);
        expect(Math.abs(satu - (nilai[i] ?? 0))).toBeLessThan(
          i % 3 === 2 ? 2 * kelipatan : kelipatan,
        );
      });
    }
  });

  it('keep noughts', () => {
    const nol = baris.flatMap(({ nilai, bulat }) => bulat.filter((_, i) => nilai[i] === 0));
    expect(new Set(nol)).toEqual(new Set([0]));
  });

  it('add up from desa to kecamatan to kabupaten, and L and P to both', () => {
    const jumlah = (daftar: readonly (readonly number[])[]) =>
      asli.kabupaten.map((_, i) => daftar.reduce((n, satu) => n + (satu[i] ?? 0), 0));
    expect(jumlah([...hasil.kecamatan.values()])).toEqual(hasil.kabupaten.slice());
    for (const { kode, desa } of luas.kecamatan) {
      expect(jumlah(desa.map((satu) => hasil.desa.get(satu.kode) ?? []))).toEqual(
        hasil.kecamatan.get(kode)?.slice(),
      );
    }
    for (const { bulat } of baris) {
      expect(bulat.filter((_, i) => i % 3 === 2)).toEqual(
        agama.kategori.map((_, k) => (bulat[3 * k] ?? 0) + (bulat[3 * k + 1] ?? 0)),
      );
    }
  });
});
