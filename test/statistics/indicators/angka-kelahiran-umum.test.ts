import { describe, expect, it } from 'vitest';
import { angkaKelahiranUmum } from '../../../src/statistics/indicators/angka-kelahiran-umum.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji, umurUji } from '../data-indikator.ts';

describe('angka-kelahiran-umum', () => {
  it('doubles the births of a semester over women of 15 to 49', () => {
    expect(
      hitungIndikator(
        angkaKelahiranUmum,
        dataUji({
          'umur-5-tahunan': umurUji({ 10: [9, 9], 15: [100, 120], 45: [100, 80], 50: [9, 9] }),
          mutasi: isiUji('mutasi', { lahir: [5, 6] }),
        }),
      ).nilai,
    ).toBeCloseTo(110, 6);
  });

  it('is unknown without ages', () => {
    expect(
      hitungIndikator(angkaKelahiranUmum, dataUji({ mutasi: isiUji('mutasi', { lahir: [5, 6] }) })),
    ).toEqual({ alasan: 'perlu ekspor mutasi dan ekspor umur' });
  });
});
