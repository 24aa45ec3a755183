import { describe, expect, it } from 'vitest';
import { lajuPertumbuhanPenduduk } from '../../../src/statistics/indicators/laju-pertumbuhan-penduduk.ts';
import { dataUji } from '../data-indikator.ts';

describe('laju-pertumbuhan-penduduk', () => {
  const deret = [
    { periode: { tahun: 2024, semester: 1 }, laki: 50, perempuan: 50 },
    { periode: { tahun: 2024, semester: 2 }, laki: 500, perempuan: 500 },
    { periode: { tahun: 2025, semester: 1 }, laki: 505, perempuan: 505 },
  ] as const;

  it('brings the growth of half a year to a year', () => {
    expect(lajuPertumbuhanPenduduk.hitung(dataUji({}, deret))).toBeCloseTo(2.01, 10);
  });

  it('measures a year when a semester between is missing', () => {
    const tanpaTengah = [deret[1], { ...deret[2], periode: { tahun: 2025, semester: 2 } }] as const;
    const data = { ...dataUji({}, tanpaTengah), periode: { tahun: 2025, semester: 2 } } as const;
    expect(lajuPertumbuhanPenduduk.hitung(data)).toBeCloseTo(1, 10);
  });

  it('is unknown for the first semester', () => {
    expect(lajuPertumbuhanPenduduk.hitung(dataUji({}, deret.slice(2)))).toBeUndefined();
  });
});
