import { describe, expect, it } from 'vitest';
import { cakupanKia } from '../../../src/statistics/indicators/cakupan-kia.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-kia', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanKia,
        dataUji({ kia: isiUji('kia', { sasaran: [50, 50], memiliki: [30, 31], belum: [20, 19] }) }),
      ).nilai,
    ).toBeCloseTo(61, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanKia, dataUji({}))).toEqual({ alasan: 'perlu ekspor KIA' });
  });
});
