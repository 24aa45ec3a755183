import { describe, expect, it } from 'vitest';
import { persentaseLansia } from '../../../src/statistics/indicators/persentase-lansia.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('persentase-lansia', () => {
  it('is the share of those from 60', () => {
    expect(
      hitungIndikator(
        persentaseLansia,
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
    ).toBeCloseTo(25, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(persentaseLansia, dataUji({}))).toEqual({ alasan: 'perlu ekspor umur' });
  });
});
