import { describe, expect, it } from 'vitest';
import { rasioKetergantungan } from '../../../src/statistics/indicators/rasio-ketergantungan.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurTunggalUji, umurUji } from '../data-indikator.ts';

describe('rasio-ketergantungan', () => {
  it('counts those under 15 and from 65 for 100 of 15 to 64', () => {
    expect(
      hitungIndikator(
        rasioKetergantungan,
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
    ).toBeCloseTo(60, 6);
  });

  it('is the same from single ages', () => {
    expect(
      hitungIndikator(
        rasioKetergantungan,
        dataUji({
          'umur-tunggal': umurTunggalUji({
            0: [5, 5],
            14: [5, 5],
            15: [20, 20],
            64: [5, 5],
            65: [3, 3],
            120: [2, 2],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(60, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(rasioKetergantungan, dataUji({}))).toEqual({
      alasan: 'perlu ekspor umur',
    });
  });
});
