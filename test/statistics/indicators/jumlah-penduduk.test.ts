import { describe, expect, it } from 'vitest';
import { jumlahPenduduk } from '../../../src/statistics/indicators/jumlah-penduduk.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji, umurUji } from '../data-indikator.ts';

describe('jumlah-penduduk', () => {
  it('adds men and women of all ages', () => {
    expect(
      hitungIndikator(
        jumlahPenduduk,
        dataUji({ 'umur-5-tahunan': umurUji({ 0: [10, 12], 75: [3, 4] }) }),
      ).nilai,
    ).toBeCloseTo(29, 6);
  });

  it('takes another export that counts everyone', () => {
    expect(
      hitungIndikator(
        jumlahPenduduk,
        dataUji({ agama: isiUji('agama', { islam: [3, 4], hindu: [1, 0] }) }),
      ).nilai,
    ).toBeCloseTo(8, 6);
  });

  it('is unknown without any', () => {
    expect(hitungIndikator(jumlahPenduduk, dataUji({}))).toEqual({
      alasan: 'perlu ekspor yang menghitung seluruh penduduk',
    });
  });
});
