import { describe, expect, it } from 'vitest';
import { bagianPersen, sebutAngka, sebutPersen } from '../../../src/book/kalimat/angka.ts';

it('sebutAngka groups thousands with points and keeps the unit as it is', () => {
  expect(sebutAngka(737_875, 'jiwa')).toBe('737.875 jiwa');
  expect(sebutAngka(1, 'anak')).toBe('1 anak');
});

it.each([
  [0, '0 persen'],
  [0.04, 'kurang dari 0,1 persen'],
  [0.05, '0,1 persen'],
  [0.8123, '0,8 persen'],
  [12.25, '12,3 persen'],
  [99.94, '99,9 persen'],
  [99.96, 'lebih dari 99,9 persen'],
  [100, '100 persen'],
  [100.04, '100,0 persen'],
  [1234.5, '1.234,5 persen'],
])('sebutPersen says %d as %s', (persen, teks) => {
  expect(sebutPersen(persen)).toBe(teks);
});

describe('bagianPersen', () => {
  it.each([
    [5, 20, 25],
    [0, 20, 0],
    [20, 20, 100],
    [30, 20, 150],
  ])('%d of %d is %d persen', (a, b, persen) => {
    expect(bagianPersen(a, b)).toBe(persen);
  });

  it.each([
    ['a whole of fewer than twenty', 5, 19],
    ['a whole of nothing', 0, 0],
    ['an unknown part', Number.NaN, 100],
    ['an unknown whole', 5, Number.NaN],
    ['no part', undefined, 100],
    ['no whole', 5, undefined],
  ])('says nothing of %s', (_, a, b) => {
    expect(bagianPersen(a, b)).toBeUndefined();
  });
});
