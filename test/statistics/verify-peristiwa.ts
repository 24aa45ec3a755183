import { describe, expect, it } from 'vitest';
import { hitungIndikator, type Indikator } from '../../src/statistics/indikator.ts';
import { dataUji, isiUji, pendudukUji } from './data-indikator.ts';

const sebelum = {
  periode: { tahun: 2024, semester: 2 },
  isi: { 'umur-5-tahunan': pendudukUji(490, 500) },
} as const;
const kini = {
  'umur-5-tahunan': pendudukUji(500, 510),
  mutasi: isiUji('mutasi', { lahir: [5, 6], mati: [3, 2], datang: [10, 5], pindah: [4, 6] }),
};
const alasan = 'perlu ekspor mutasi dan penduduk semester sebelumnya';

/**
 * Tests an indicator of events: 11 births, 5 deaths, 15 arrivals and 10 departures in the half of a year in whose
 * middle 1,000 people lived.
 */
export function verifyPeristiwa(indikator: Indikator, nilai: number): void {
  describe(indikator.id, () => {
    it('doubles the events of a semester over the population in its middle', () => {
      expect(hitungIndikator(indikator, dataUji(kini, sebelum)).nilai).toBeCloseTo(nilai, 6);
    });

    it('is unknown for the first semester', () => {
      expect(hitungIndikator(indikator, dataUji(kini))).toEqual({ alasan });
    });

    it('is unknown when the semester before is missing', () => {
      const terlaluLama = { ...sebelum, periode: { tahun: 2024, semester: 1 } } as const;
      expect(hitungIndikator(indikator, dataUji(kini, terlaluLama))).toEqual({ alasan });
    });

    it('is not computed for a desa', () => {
      expect(hitungIndikator(indikator, { ...dataUji(kini, sebelum), tingkat: 'desa' })).toEqual({
        alasan: 'tidak dihitung untuk satu desa',
      });
    });
  });
}
