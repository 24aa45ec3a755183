import { describe, expect, it } from 'vitest';
import { cakupanAktaKelahiran18 } from '../../../src/statistics/indicators/cakupan-akta-kelahiran-18.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-akta-kelahiran-18', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanAktaKelahiran18,
        dataUji({
          'akta-kelahiran': isiUji('akta-kelahiran', {
            'u18-memiliki': [30, 30],
            'u18-belum': [10, 10],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(75, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanAktaKelahiran18, dataUji({}))).toEqual({
      alasan: 'perlu ekspor akta kelahiran',
    });
  });
});
