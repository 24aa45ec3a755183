import { describe, expect, it } from 'vitest';
import { persentaseLansia } from '../../../src/statistics/indicators/persentase-lansia.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('persentase-lansia', () => {
  it('is the share of those from 60', () => {
    const umur = umurUji({
      0: [5, 5],
      10: [5, 5],
      15: [20, 20],
      60: [5, 5],
      65: [3, 3],
      75: [2, 2],
    });
    expect(persentaseLansia.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(25);
  });
});
