import { describe, expect, it } from 'vitest';
import { umurMedian } from '../../../src/statistics/indicators/umur-median.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('umur-median', () => {
  it('lies in the middle of a band', () => {
    expect(
      hitungIndikator(umurMedian, dataUji({ 'umur-5-tahunan': umurUji({ 20: [5, 5] }) })).nilai,
    ).toBeCloseTo(22.5, 6);
  });

  it('lies at the border of two', () => {
    expect(
      hitungIndikator(umurMedian, dataUji({ 'umur-5-tahunan': umurUji({ 0: [5, 5], 5: [5, 5] }) }))
        .nilai,
    ).toBeCloseTo(5, 6);
  });

  it('lies a quarter into a band', () => {
    expect(
      hitungIndikator(
        umurMedian,
        dataUji({ 'umur-5-tahunan': umurUji({ 0: [2, 2], 10: [4, 4], 30: [1, 1] }) }),
      ).nilai,
    ).toBeCloseTo(11.875, 6);
  });

  it('lies beyond an empty band', () => {
    expect(
      hitungIndikator(umurMedian, dataUji({ 'umur-5-tahunan': umurUji({ 0: [1, 0], 50: [2, 0] }) }))
        .nilai,
    ).toBeCloseTo(51.25, 6);
  });

  it('has no value when nobody is counted', () => {
    expect(hitungIndikator(umurMedian, dataUji({ 'umur-5-tahunan': umurUji({}) }))).toEqual({
      alasan: 'penyebutnya nol',
    });
  });

  it('has no value in the open band', () => {
    expect(
      hitungIndikator(
        umurMedian,
        dataUji({ 'umur-5-tahunan': umurUji({ 0: [1, 1], 75: [5, 5] }) }),
      ),
    ).toEqual({ alasan: 'angka asalnya tidak memerinci' });
  });
});
