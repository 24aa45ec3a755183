import { describe, expect, it } from 'vitest';
import { indeksPenuaanLansia } from '../../../src/statistics/indicators/indeks-penuaan-lansia.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('indeks-penuaan-lansia', () => {
  it('counts those from 60 for 100 under 15', () => {
    expect(
      hitungIndikator(
        indeksPenuaanLansia,
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
    ).toBeCloseTo(100, 6);
  });

  it('is unknown without ages', () => {
    expect(hitungIndikator(indeksPenuaanLansia, dataUji({}))).toEqual({
      alasan: 'perlu ekspor umur',
    });
  });
});
