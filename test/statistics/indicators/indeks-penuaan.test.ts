import { describe, expect, it } from 'vitest';
import { indeksPenuaan } from '../../../src/statistics/indicators/indeks-penuaan.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('indeks-penuaan', () => {
  it('counts those from 65 for 100 under 15', () => {
    expect(
      hitungIndikator(
        indeksPenuaan,
        dataUji({
          'umur-5-tahunan': umurUji({
            0: [5, 5],
            10: [5, 5],
            15: [20, 20],
            60: [5, 5],
            65: [3, 3],
            75: [2, 2],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(50, 6);
  });

  it('has no value without children', () => {
    expect(
      hitungIndikator(indeksPenuaan, dataUji({ 'umur-5-tahunan': umurUji({ 65: [3, 3] }) })),
    ).toEqual({ alasan: 'penyebutnya nol' });
  });
});
