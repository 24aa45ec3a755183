import { describe, expect, it } from 'vitest';
import { rasioJenisKelamin } from '../../../src/statistics/indicators/rasio-jenis-kelamin.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rasio-jenis-kelamin', () => {
  it('counts men for 100 women', () => {
    const umur = umurUji({ 0: [30, 20], 20: [30, 30] });
    expect(rasioJenisKelamin.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBe(120);
  });

  it('is unknown without women', () => {
    const umur = umurUji({ 0: [30, 0] });
    expect(rasioJenisKelamin.hitung(dataUji({ 'umur-5-tahunan': umur }))).toBeUndefined();
  });
});
