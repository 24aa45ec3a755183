import { describe, expect, it } from 'vitest';
import { pertumbuhanAlami } from '../../../src/statistics/indicators/pertumbuhan-alami.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji, pendudukUji } from '../data-indikator.ts';

const sebelum = {
  periode: { tahun: 2024, semester: 2 },
  isi: { 'umur-5-tahunan': pendudukUji(490, 500) },
} as const;
const kini = {
  'umur-5-tahunan': pendudukUji(500, 510),
  mutasi: isiUji('mutasi', { lahir: [5, 6], mati: [3, 2], datang: [10, 5], pindah: [4, 6] }),
};

describe('pertumbuhan-alami', () => {
  it('doubles the events of a semester over the population in its middle', () => {
    expect(hitungIndikator(pertumbuhanAlami, dataUji(kini, sebelum)).nilai).toBeCloseTo(12, 6);
  });

  it('is unknown for the first semester', () => {
    expect(hitungIndikator(pertumbuhanAlami, dataUji(kini))).toEqual({
      alasan: 'perlu ekspor mutasi dan penduduk semester sebelumnya',
    });
  });

  it('is unknown when the semester before is missing', () => {
    expect(
      hitungIndikator(
        pertumbuhanAlami,
        dataUji(kini, { ...sebelum, periode: { tahun: 2024, semester: 1 } }),
      ),
    ).toEqual({ alasan: 'perlu ekspor mutasi dan penduduk semester sebelumnya' });
  });

  it('is not computed for a desa', () => {
    expect(
      hitungIndikator(pertumbuhanAlami, { ...dataUji(kini, sebelum), tingkat: 'desa' }),
    ).toEqual({ alasan: 'tidak dihitung untuk satu desa' });
  });
});
