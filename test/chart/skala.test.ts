import { describe, expect, it } from 'vitest';
import { nilaiSkala, niceStep, skalaDariNol, skalaSekitar } from '../../src/chart/skala.ts';

describe('a step', () => {
  it.each([
    [1, 1],
    [1.1, 2],
    [3, 5],
    [7, 10],
    [21, 25],
    [26, 50],
    [2400, 2500],
    [0.3, 0.5],
    [0.03, 0.05],
  ])('at least %d is %d', (minimum, langkah) => {
    expect(niceStep(minimum)).toBeCloseTo(langkah, 12);
  });
});

describe('a scale from zero', () => {
  it.each([
    [[0, 0], { min: 0, maks: 1, langkah: 1 }],
    [[1, 2], { min: 0, maks: 2, langkah: 1 }],
    [[12_530], { min: 0, maks: 15_000, langkah: 5000 }],
    [[10_000], { min: 0, maks: 10_000, langkah: 2500 }],
    [[-30, 70], { min: -50, maks: 75, langkah: 25 }],
    [[0.6, 4.53], { min: 0, maks: 6, langkah: 2 }],
  ])('for %j', (nilai, skala) => {
    expect(skalaDariNol(nilai, 4)).toEqual(skala);
  });
});

describe('a scale around values', () => {
  it.each([
    [
      'leaves room above and below',
      [262_154, 263_752, 265_788],
      { min: 261_000, maks: 267_000, langkah: 1000 },
    ],
    ['begins at zero when values come near it', [40, 90], { min: 0, maks: 100, langkah: 20 }],
    [
      'does not magnify what hardly changes',
      [100_000, 100_010],
      { min: 99_000, maks: 101_000, langkah: 500 },
    ],
    ['has a middle when nothing changes', [1200, 1200], { min: 1190, maks: 1210, langkah: 5 }],
    ['holds a single zero', [0], { min: 0, maks: 1, langkah: 1 }],
  ])('%s', (_, nilai, skala) => {
    expect(skalaSekitar(nilai)).toEqual(skala);
  });
});

describe('ticks', () => {
  it('include both ends', () => {
    expect(nilaiSkala({ min: 10, maks: 25, langkah: 5 })).toEqual([10, 15, 20, 25]);
  });
});
