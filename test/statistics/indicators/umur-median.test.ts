import { describe, expect, it } from 'vitest';
import { umurMedian } from '../../../src/statistics/indicators/umur-median.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('umur-median', () => {
  it.each([
    ['in the middle of a band', umurUji({ 20: [5, 5] }), 22.5],
    ['at the border of two', umurUji({ 0: [5, 5], 5: [5, 5] }), 5],
    ['a quarter into a band', umurUji({ 0: [2, 2], 10: [4, 4], 30: [1, 1] }), 11.875],
    ['beyond an empty band', umurUji({ 0: [1, 0], 50: [2, 0] }), 51.25],
  ])('lies %s', (_, umur, tahun) => {
    expect(umurMedian.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBeCloseTo(tahun, 10);
  });

  it.each([
    ['nobody is counted', umurUji({})],
    ['it falls into the open band', umurUji({ 0: [1, 1], 75: [5, 5] })],
  ])('is unknown when %s', (_, umur) => {
    expect(umurMedian.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBeUndefined();
  });
});
