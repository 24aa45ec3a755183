import { describe, expect, it } from 'vitest';
import { rasioKetergantunganTua } from '../../../src/statistics/indicators/rasio-ketergantungan-tua.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-ketergantungan-tua', () => {
  it('counts those from 65 for 100 of 15 to 64', () => {
    const umur = umurUji({
      0: [5, 5],
      10: [5, 5],
      15: [20, 20],
      60: [5, 5],
      65: [3, 3],
      75: [2, 2],
    });
    expect(rasioKetergantunganTua.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(20);
  });
});
