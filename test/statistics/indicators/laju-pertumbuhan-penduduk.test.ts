import { describe, expect, it } from 'vitest';
import { lajuPertumbuhanPenduduk } from '../../../src/statistics/indicators/laju-pertumbuhan-penduduk.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, pendudukUji } from '../data-indikator.ts';

describe('laju-pertumbuhan-penduduk', () => {
  it('brings the growth of half a year to a year', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanPenduduk,
        dataUji(
          { 'umur-5-tahunan': pendudukUji(505, 505) },
          {
            periode: { tahun: 2024, semester: 2 },
            isi: { 'umur-5-tahunan': pendudukUji(500, 500) },
          },
        ),
      ).nilai,
    ).toBeCloseTo(2.01, 6);
  });

  it('measures a year when a semester between is missing', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanPenduduk,
        dataUji(
          { 'umur-5-tahunan': pendudukUji(505, 505) },
          {
            periode: { tahun: 2024, semester: 1 },
            isi: { 'umur-5-tahunan': pendudukUji(500, 500) },
          },
        ),
      ).nilai,
    ).toBeCloseTo(1, 6);
  });

  it('is negative for a falling population', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanPenduduk,
        dataUji(
          { 'umur-5-tahunan': pendudukUji(495, 495) },
          {
            periode: { tahun: 2024, semester: 1 },
            isi: { 'umur-5-tahunan': pendudukUji(500, 500) },
          },
        ),
      ).nilai,
    ).toBeCloseTo(-1, 6);
  });

  it('is unknown for the first semester', () => {
    expect(
      hitungIndikator(
        lajuPertumbuhanPenduduk,
        dataUji({ 'umur-5-tahunan': pendudukUji(505, 505) }),
      ),
    ).toEqual({ alasan: 'perlu ekspor yang menghitung seluruh penduduk dan semester sebelumnya' });
  });
});
