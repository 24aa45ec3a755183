import { describe, expect, it } from 'vitest';
import {
  comparePeriode,
  jarakTahun,
  kodePeriode,
  labelPeriode,
  labelPeriodePendek,
  parsePeriode,
  tanggalPosisi,
} from '../../src/statistics/periode.ts';

const satu = { tahun: 2024, semester: 1 } as const;
const dua = { tahun: 2024, semester: 2 } as const;

describe('periode', () => {
  it('reads and writes 2024-2', () => {
    expect(parsePeriode('2024-2')).toEqual(dua);
    expect(kodePeriode(dua)).toBe('2024-2');
  });

  it.each(['2024', '2024-3', '2024-0', '24-1', '2024-2 ', '2024-02'])('refuses "%s"', (teks) => {
    expect(parsePeriode(teks)).toBeUndefined();
  });

  it('names a semester', () => {
    expect(labelPeriode(dua)).toBe('Semester II Tahun 2024');
    expect(labelPeriodePendek(satu)).toBe('Sem. I 2024');
  });

  it('puts the cut-off on 30 June and 31 December', () => {
    expect([tanggalPosisi(satu), tanggalPosisi(dua)]).toEqual(['2024-06-30', '2024-12-31']);
  });

  it('orders by year, then semester', () => {
    expect(comparePeriode(satu, dua)).toBeLessThan(0);
    expect(comparePeriode({ tahun: 2025, semester: 1 }, dua)).toBeGreaterThan(0);
    expect(comparePeriode(dua, dua)).toBe(0);
  });

  it('measures distance in years', () => {
    expect(jarakTahun(dua, { tahun: 2025, semester: 1 })).toBe(0.5);
    expect(jarakTahun(satu, { tahun: 2025, semester: 1 })).toBe(1);
  });
});
