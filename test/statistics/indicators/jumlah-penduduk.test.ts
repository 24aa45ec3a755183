import { describe, expect, it } from 'vitest';
import { jumlahPenduduk } from '../../../src/statistics/indicators/jumlah-penduduk.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('jumlah-penduduk', () => {
  it('adds men and women of all ages', () => {
    const umur = umurUji({ 0: [10, 12], 75: [3, 4] });
    expect(jumlahPenduduk.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(29);
  });

  it('is unknown without the export', () => {
    expect(jumlahPenduduk.hitung(dataUji({}))).toBeUndefined();
  });
});
