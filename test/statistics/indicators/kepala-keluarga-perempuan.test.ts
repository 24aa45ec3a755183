import { describe, expect, it } from 'vitest';
import { kepalaKeluargaPerempuan } from '../../../src/statistics/indicators/kepala-keluarga-perempuan.ts';
import { dataUji } from '../data-indikator.ts';

describe('kepala-keluarga-perempuan', () => {
  it('is the share of families headed by a woman', () => {
    expect(kepalaKeluargaPerempuan.hitung(dataUji({ kk: [30, 10, 1, 1] }))).toBe(25);
  });

  it('is unknown without families', () => {
    expect(kepalaKeluargaPerempuan.hitung(dataUji({ kk: [0, 0, 0, 0] }))).toBeUndefined();
  });
});
