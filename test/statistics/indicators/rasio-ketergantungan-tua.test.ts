import { describe, expect, it } from 'vitest';
import { rasioKetergantunganTua } from '../../../src/statistics/indicators/rasio-ketergantungan-tua.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-ketergantungan-tua', () => {
  it('counts those from 65', () => {
    expect(
      hitungIndikator(
        rasioKetergantunganTua,
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
    ).toBeCloseTo(20, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(rasioKetergantunganTua, dataUji({}))).toEqual({
      alasan: 'perlu ekspor umur',
    });
  });
});
