import { describe, expect, it } from 'vitest';
import { bagiKelas, kelasNilai } from '../../../src/chart/peta/kelas.ts';

const ringkas = (nilai: readonly number[]) =>
  bagiKelas(nilai).map(({ dari, sampai, banyak }) => [dari, sampai, banyak]);

describe('classes of a map', () => {
  it.each([
    ['nothing', [], []],
    ['one value', [7], [[7, 7, 1]]],
    ['equal values', [3, 3, 3, 3], [[3, 3, 4]]],
    [
      'two values',
      [1, 9],
      [
        [1, 1, 1],
        [9, 9, 1],
      ],
    ],
    [
      'a town among villages',
      [10, 11, 12, 13, 900],
      [
        [10, 11, 2],
        [12, 13, 2],
        [900, 900, 1],
      ],
    ],
    [
      'groups that are plain to see, in any order',
      [52, 1, 101, 400, 50, 2, 100, 51, 3, 201, 200],
      [
        [1, 3, 3],
        [50, 52, 3],
        [100, 101, 2],
        [200, 201, 2],
        [400, 400, 1],
      ],
    ],
  ])('%s', (_, nilai, kelas) => {
    expect(ringkas(nilai)).toEqual(kelas);
  });

  it('never parts equal values, and never makes more than five', () => {
    const nilai = Array.from({ length: 40 }, (_, i) => Math.floor(i / 3) ** 2);
    const kelas = bagiKelas(nilai);

    expect(kelas).toHaveLength(5);
    expect(kelas.reduce((n, { banyak }) => n + banyak, 0)).toBe(40);
    for (let i = 1; i < kelas.length; i += 1) {
      expect(kelas[i]?.dari).toBeGreaterThan(kelas[i - 1]?.sampai ?? Infinity);
    }
  });

  it('has the least sum of squares of all ways to part the values', () => {
    const nilai = [2, 3, 7, 8, 9, 15, 16, 30, 31, 50];
    const ragam = (bagian: readonly number[]) => {
      const rata = bagian.reduce((a, b) => a + b, 0) / bagian.length;
      return bagian.reduce((n, x) => n + (x - rata) ** 2, 0);
    };
    let terbaik = Infinity;
    const coba = (dari: number, sisa: number, jumlah: number): void => {
      if (sisa === 1) terbaik = Math.min(terbaik, jumlah + ragam(nilai.slice(dari)));
      else
        for (let i = dari + 1; i <= nilai.length - sisa + 1; i += 1)
          coba(i, sisa - 1, jumlah + ragam(nilai.slice(dari, i)));
    };
    coba(0, 5, 0);
    const kelas = bagiKelas(nilai);
    const hasil = kelas.map((_, k) => ragam(nilai.filter((n) => kelasNilai(kelas, n) === k)));

    expect(hasil.reduce((a, b) => a + b, 0)).toBeCloseTo(terbaik, 9);
  });
});
