import { describe, expect, it } from 'vitest';
import { rasioJenisKelamin } from '../../../src/statistics/indicators/rasio-jenis-kelamin.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-jenis-kelamin', () => {
  it('counts men for 100 women', () => {
    expect(
      hitungIndikator(
        rasioJenisKelamin,
        dataUji({ 'umur-5-tahunan': umurUji({ 0: [30, 20], 20: [30, 30] }) }),
      ).nilai,
    ).toBeCloseTo(120, 6);
  });

  it('has no value without women', () => {
    expect(
      hitungIndikator(rasioJenisKelamin, dataUji({ 'umur-5-tahunan': umurUji({ 0: [30, 0] }) })),
    ).toEqual({ alasan: 'penyebutnya nol' });
  });

  it('has no value when the export does not tell the sexes apart', () => {
    expect(
      hitungIndikator(
        rasioJenisKelamin,
        dataUji({ 'umur-5-tahunan': umurUji({}).map((_, i) => (i % 3 === 2 ? 5 : Number.NaN)) }),
      ),
    ).toEqual({ alasan: 'angka asalnya tidak memerinci' });
  });
});
