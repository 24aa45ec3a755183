import { describe, expect, it } from 'vitest';
import { cakupanPerekaman } from '../../../src/statistics/indicators/cakupan-perekaman.ts';
import { dataUji } from '../data-indikator.ts';

describe('cakupan-perekaman', () => {
  it('is the share of those who must have a KTP', () => {
    expect(cakupanPerekaman.hitung(dataUji({ 'ktp-el': [50, 50, 40, 50, 40, 40] }))).toBe(90);
  });
});
