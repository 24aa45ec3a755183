import { describe, expect, it } from 'vitest';
import { rataRataAnggotaKeluarga } from '../../../src/statistics/indicators/rata-rata-anggota-keluarga.ts';
import { hitungIndikator } from '../../../src/statistics/indikator.ts';
import { dataUji, isiUji, pendudukUji } from '../data-indikator.ts';

describe('rata-rata-anggota-keluarga', () => {
  it('divides people by families, whether printed or not', () => {
    expect(
      hitungIndikator(
        rataRataAnggotaKeluarga,
        dataUji({
          'umur-5-tahunan': pendudukUji(40, 50),
          kk: isiUji('kk', { kk: [20, 10], cetak: [15, 5] }),
        }),
      ).nilai,
    ).toBeCloseTo(3, 6);
  });

  it('is unknown when one export is missing', () => {
    expect(
      hitungIndikator(
        rataRataAnggotaKeluarga,
        dataUji({ kk: isiUji('kk', { kk: [20, 10], cetak: [15, 5] }) }),
      ),
    ).toEqual({
      alasan: 'perlu ekspor yang menghitung seluruh penduduk dan ekspor kartu keluarga',
    });
  });
});
