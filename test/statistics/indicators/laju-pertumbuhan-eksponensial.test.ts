import { describe, expect, it } from 'vitest';
import { lajuPertumbuhanEksponensial } from '../../../src/statistics/indicators/laju-pertumbuhan-eksponensial.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, pendudukUji } from '../data-indikator.ts';

describe('laju-pertumbuhan-eksponensial', () => {
  it('is the logarithm of the growth of a year', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanEksponensial,
        dataUji(
          { 'umur-5-tahunan': pendudukUji(505, 505) },
          {
            periode: { tahun: 2024, semester: 1 },
            isi: { 'umur-5-tahunan': pendudukUji(500, 500) },
          },
        ),
      ).nilai,
    ).toBeCloseTo(0.995033085, 6);
  });

  it('doubles that of half a year', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanEksponensial,
        dataUji(
          { 'umur-5-tahunan': pendudukUji(505, 505) },
          {
            periode: { tahun: 2024, semester: 2 },
            isi: { 'umur-5-tahunan': pendudukUji(500, 500) },
          },
        ),
      ).nilai,
    ).toBeCloseTo(1.990066171, 6);
  });

  it('is unknown for the first semester', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanEksponensial,
        dataUji({ 'umur-5-tahunan': pendudukUji(505, 505) }),
      ),
    ).toEqual({ alasan: 'perlu ekspor yang menghitung seluruh penduduk dan semester sebelumnya' });
  });
});
