import { describe, expect, it } from 'vitest';
import { umurMedianTunggal } from '../../../src/statistics/indicators/umur-median-tunggal.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurTunggalUji, umurUji } from '../data-indikator.ts';

describe('umur-median-tunggal', () => {
  it('lies in the middle of a year', () => {
    expect(
      hitungIndikator(
        umurMedianTunggal,
        dataUji({ 'umur-tunggal': umurTunggalUji({ 20: [5, 5] }) }),
      ).nilai,
    ).toBeCloseTo(20.5, 6);
  });

  it('lies a quarter into a year', () => {
    expect(
      hitungIndikator(
        umurMedianTunggal,
        dataUji({ 'umur-tunggal': umurTunggalUji({ 0: [2, 2], 10: [4, 4], 30: [1, 1] }) }),
      ).nilai,
    ).toBeCloseTo(10.375, 6);
  });

  it('is unknown from bands', () => {
    expect(
      hitungIndikator(umurMedianTunggal, dataUji({ 'umur-5-tahunan': umurUji({ 20: [5, 5] }) })),
    ).toEqual({ alasan: 'perlu ekspor umur tunggal' });
  });
});
