import { describe, expect, it } from 'vitest';
import { cakupanKk } from '../../../src/statistics/indicators/cakupan-kk.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-kk', () => {
  it('is the share of families whose card is printed', () => {
    expect(
      hitungIndikator(cakupanKk, dataUji({ kk: isiUji('kk', { kk: [20, 10], cetak: [15, 6] }) }))
        .nilai,
    ).toBeCloseTo(70, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanKk, dataUji({}))).toEqual({
      alasan: 'perlu ekspor kartu keluarga yang memuat pencetakan',
    });
  });
});
