import { describe, expect, it } from 'vitest';
import { cakupanKtpEl } from '../../../src/statistics/indicators/cakupan-ktp-el.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('cakupan-ktp-el', () => {
  it('is the share of those who should have one', () => {
    expect(
      hitungIndikator(
        cakupanKtpEl,
        dataUji({
          'ktp-el': isiUji('ktp-el', { wajib: [50, 50], rekam: [40, 50], cetak: [40, 40] }),
        }),
      ).nilai,
    ).toBeCloseTo(80, 6);
  });

  it('is unknown without the export', () => {
    expect(hitungIndikator(cakupanKtpEl, dataUji({}))).toEqual({ alasan: 'perlu ekspor KTP-el' });
  });
});
