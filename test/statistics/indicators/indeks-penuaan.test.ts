import { describe, expect, it } from 'vitest';
import { indeksPenuaan } from '../../../src/statistics/indicators/indeks-penuaan.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('indeks-penuaan', () => {
  it('counts those from 65 for 100 under 15', () => {
    const umur = umurUji({
      0: [5, 5],
      10: [5, 5],
      15: [20, 20],
      60: [5, 5],
      65: [3, 3],
      75: [2, 2],
    });
    expect(indeksPenuaan.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(50);
  });
});
