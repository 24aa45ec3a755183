import { describe, expect, it } from 'vitest';
import { rasioAnakWanita } from '../../../src/statistics/indicators/rasio-anak-wanita.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-anak-wanita', () => {
  it('counts children under 5 for 1,000 women of 15 to 49', () => {
    expect(
      hitungIndikator(
        rasioAnakWanita,
        dataUji({
          'umur-5-tahunan': umurUji({
            0: [40, 60],
            5: [9, 9],
            15: [100, 200],
            45: [100, 200],
            50: [7, 7],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(250, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(rasioAnakWanita, dataUji({}))).toEqual({ alasan: 'perlu ekspor umur' });
  });
});
