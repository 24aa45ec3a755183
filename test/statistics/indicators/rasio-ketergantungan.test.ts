import { describe, expect, it } from 'vitest';
import { rasioKetergantungan } from '../../../src/statistics/indicators/rasio-ketergantungan.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-ketergantungan', () => {
  it('counts those under 15 and from 65 for 100 of 15 to 64', () => {
    const umur = umurUji({
      0: [5, 5],
      10: [5, 5],
      15: [20, 20],
      60: [5, 5],
      65: [3, 3],
      75: [2, 2],
    });
    expect(rasioKetergantungan.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(60);
  });
});
