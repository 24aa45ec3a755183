import { describe, expect, it } from 'vitest';
import { createAcak, kumulatif, posisiUntuk } from '../../../src/io/sample-data/acak.ts';
import { nilaiKurva } from '../../../src/io/sample-data/kurva.ts';
import { jenjangPada } from '../../../src/io/sample-data/pendidikan.ts';
import { bobotAgama } from '../../../src/io/sample-data/agama.ts';

describe('createAcak', () => {
  it('gives the same numbers for the same seed on every machine', () => {
    const acak = createAcak(7);
    expect([acak.bilangan(1_000), acak.bilangan(1_000), acak.bilangan(1_000)]).toEqual([
      11, 61, 976,
    ]);
  });
});

it.each([
  [0, 0],
  [0.49, 0],
  [0.5, 1],
  [0.999, 2],
])('a share of %d of the weights 2, 1, 1 falls on position %d', (bagian, posisi) => {
  expect(posisiUntuk(kumulatif([2, 1, 1]), bagian)).toBe(posisi);
});

it.each([
  [5, 1],
  [10, 1],
  [15, 1.5],
  [20, 2],
  [90, 2],
])('a line from 10 to 20 years, level outside, stands at %d years at %d', (usia, nilai) => {
  const garis = [
    [10, 1],
    [20, 2],
  ] as const;
  expect(nilaiKurva(garis, usia)).toBe(nilai);
});

it.each([
  // A person of the youngest cohort who ends with strata II, and one of the oldest who never went to school.
  [5, 2019, 0.995, 0],
  [10, 2014, 0.995, 1],
  [14, 2010, 0.995, 2],
  [17, 2007, 0.995, 3],
  [20, 2004, 0.995, 4],
  [24, 2000, 0.995, 7],
  [30, 2000, 0.995, 8],
  [80, 1944, 0.1, 0],
])('at %d years, born %d, drawn share %d: level %d', (usia, lahir, tujuan, jenjang) => {
  expect(jenjangPada(usia, lahir, tujuan)).toBe(jenjang);
});

it('kepercayaan is a large share only in the mountain villages of Piani', () => {
  const bagian = (kode: string) => (bobotAgama(kode)[6] ?? 0) - (bobotAgama(kode)[5] ?? 0);
  expect(bagian('63.05.08.2004')).toBeGreaterThan(100);
  expect(bagian('63.05.04.1001')).toBeLessThan(5);
});
