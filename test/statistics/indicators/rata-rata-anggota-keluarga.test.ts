import { describe, expect, it } from 'vitest';
import { rataRataAnggotaKeluarga } from '../../../src/statistics/indicators/rata-rata-anggota-keluarga.ts';
import { dataUji, umurUji } from '../data-indikator.ts';

describe('rata-rata-anggota-keluarga', () => {
  it('divides people by families, whether printed or not', () => {
    const umur = umurUji({ 20: [40, 50] });
    const data = dataUji({ 'umur-5-tahunan': umur, kk: [20, 10, 15, 5] });
    expect(rataRataAnggotaKeluarga.hitung(data)).toBe(3);
  });

  it('is unknown when one export is missing', () => {
    expect(rataRataAnggotaKeluarga.hitung(dataUji({ kk: [20, 10, 15, 5] }))).toBeUndefined();
  });
});
