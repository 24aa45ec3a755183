import { describe, expect, it } from 'vitest';
import { kepalaKeluargaPerempuan } from '../../../src/statistics/indicators/kepala-keluarga-perempuan.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji } from '../data-indikator.ts';

describe('kepala-keluarga-perempuan', () => {
  it('is the share of families headed by a woman', () => {
    expect(
      hitungIndikator(kepalaKeluargaPerempuan, dataUji({ kk: isiUji('kk', { kk: [30, 10] }) }))
        .nilai,
    ).toBeCloseTo(25, 6);
  });

  it('has no value without families', () => {
    expect(hitungIndikator(kepalaKeluargaPerempuan, dataUji({ kk: isiUji('kk', {}) }))).toEqual({
      alasan: 'penyebutnya nol',
    });
  });
});
