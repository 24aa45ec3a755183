import { describe, expect, it } from 'vitest';
import { rasioKetergantunganMuda } from '../../../src/statistics/indicators/rasio-ketergantungan-muda.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-ketergantungan-muda', () => {
  it('counts those under 15', () => {
    expect(
      hitungIndikator(
        rasioKetergantunganMuda,
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
    ).toBeCloseTo(40, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(rasioKetergantunganMuda, dataUji({}))).toEqual({
      alasan: 'perlu ekspor umur',
    });
  });
});
