import { describe, expect, it } from 'vitest';
import { cakupanPerekaman } from '../../../src/statistics/indicators/cakupan-perekaman.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-perekaman', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanPerekaman,
        dataUji({
          'ktp-el': isiUji('ktp-el', { wajib: [50, 50], rekam: [40, 50], cetak: [40, 40] }),
        }),
      ).nilai,
    ).toBeCloseTo(90, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanPerekaman, dataUji({}))).toEqual({
      alasan: 'perlu ekspor KTP-el',
    });
  });
});
