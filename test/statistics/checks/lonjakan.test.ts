import { describe, expect, it } from 'vitest';
import { lonjakan } from '../../../src/statistics/checks/lonjakan.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

const periode = { tahun: 2024, semester: 1 } as const;
const dulu = datasetUji(umur5Tahunan, [
  [30, 30],
  [20, 20],
  [50, 50],
]);

describe('lonjakan', () => {
  it('is silent up to a tenth, and in the first release', () => {
    const daftar = [
      datasetUji(umur5Tahunan, [
        [40, 30],
        [20, 20],
        [45, 45],
      ]),
    ];
    expect(lonjakan.periksa({ kabupaten, daftar, sebelum: { periode, daftar: [dulu] } })).toEqual(
      [],
    );
    expect(lonjakan.periksa({ kabupaten, daftar })).toEqual([]);
  });

  it('warns of the kecamatan that changed by more', () => {
    const daftar = [
      datasetUji(umur5Tahunan, [
        [30, 30],
        [20, 20],
        [44, 45],
      ]),
    ];
    const temuan = lonjakan.periksa({ kabupaten, daftar, sebelum: { periode, daftar: [dulu] } });
    expect(temuan.map(({ tingkat }) => tingkat)).toEqual(['peringatan']);
    expect(temuan[0]?.pesan).toContain(
      'Kecamatan Hilir: penduduk 100 jiwa pada Semester I Tahun 2024 menjadi 89',
    );
  });
});
