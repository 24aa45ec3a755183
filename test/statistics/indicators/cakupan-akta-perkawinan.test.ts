import { describe, expect, it } from 'vitest';
import { cakupanAktaPerkawinan } from '../../../src/statistics/indicators/cakupan-akta-perkawinan.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-akta-perkawinan', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanAktaPerkawinan,
        dataUji({
          'akta-perkawinan-perceraian': isiUji('akta-perkawinan-perceraian', {
            kawin: [50, 50],
            'kawin-memiliki': [30, 34],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(64, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanAktaPerkawinan, dataUji({}))).toEqual({
      alasan: 'perlu ekspor akta perkawinan dan perceraian',
    });
  });
});
