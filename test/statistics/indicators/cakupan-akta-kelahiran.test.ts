import { describe, expect, it } from 'vitest';
import { cakupanAktaKelahiran } from '../../../src/statistics/indicators/cakupan-akta-kelahiran.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-akta-kelahiran', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanAktaKelahiran,
        dataUji({
          'akta-kelahiran': isiUji('akta-kelahiran', {
            'semua-memiliki': [30, 30],
            'semua-belum': [10, 10],
          }),
        }),
      ).nilai,
    ).toBeCloseTo(75, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanAktaKelahiran, dataUji({}))).toEqual({
      alasan: 'perlu ekspor akta kelahiran',
    });
  });
});
