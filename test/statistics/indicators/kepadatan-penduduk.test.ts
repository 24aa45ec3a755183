import { describe, expect, it } from 'vitest';
import { kepadatanPenduduk } from '../../../src/statistics/indicators/kepadatan-penduduk.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, pendudukUji } from '../data-indikator.ts';

describe('kepadatan-penduduk', () => {
  it('divides people by square kilometres', () => {
    expect(
      hitungIndikator(
        kepadatanPenduduk,
        dataUji({
          'umur-5-tahunan': pendudukUji(600, 650),
          'luas-wilayah': [Number.NaN, Number.NaN, 12.5],
        }),
      ).nilai,
    ).toBeCloseTo(100, 6);
  });

  it('is unknown without the area', () => {
    expect(
      hitungIndikator(kepadatanPenduduk, dataUji({ 'umur-5-tahunan': pendudukUji(600, 650) })),
    ).toEqual({ alasan: 'perlu ekspor yang menghitung seluruh penduduk dan luas wilayah' });
  });
});
