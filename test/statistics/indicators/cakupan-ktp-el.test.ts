import { describe, expect, it } from 'vitest';
import { cakupanKtpEl } from '../../../src/statistics/indicators/cakupan-ktp-el.ts';
import { dataUji } from '../data-indikator.ts';

describe('cakupan-ktp-el', () => {
  it('is the share of those who must have a KTP', () => {
    expect(cakupanKtpEl.hitung(dataUji({ 'ktp-el': [50, 50, 40, 50, 40, 40] }))).toBe(80);
  });
});
