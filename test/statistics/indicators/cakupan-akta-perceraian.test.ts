import { describe, expect, it } from 'vitest';
import { cakupanAktaPerceraian } from '../../../src/statistics/indicators/cakupan-akta-perceraian.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-akta-perceraian', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanAktaPerceraian,
        dataUji({
          'akta-perkawinan-perceraian': isiUji('akta-perkawinan-perceraian', {
            cerai: [5, 15],
            'cerai-memiliki': [2, 3],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(25, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanAktaPerceraian, dataUji({}))).toEqual({
      alasan: 'perlu ekspor akta perkawinan dan perceraian',
    });
  });
});
