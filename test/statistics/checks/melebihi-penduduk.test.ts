import { describe, expect, it } from 'vitest';
import { melebihiPenduduk } from '../../../src/statistics/checks/melebihi-penduduk.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { ktpEl } from '../../../src/statistics/datasets/ktp-el.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { temuanUji } from '../uji-periksa.ts';

const penduduk = datasetUji(umur5Tahunan, [[6, 4, 4, 6]]);

describe('melebihi-penduduk', () => {
  it.each([
    ['wajib KTP', ktpEl, [10, 10, 10, 10, 10, 10]],
    ['kartu keluarga', kk, [10, 10, 10, 10]],
    ['kepala keluarga', kkStatusKawin, [5, 5, 5, 5]],
    ['disabilitas', disabilitas, [5, 5, 5, 5]],
  ] as const)('allows everyone: %s', (_, def, nilai) => {
    expect(temuanUji(melebihiPenduduk, [penduduk, datasetUji(def, [nilai])])).toEqual([]);
  });

  it('reports more than there are of one sex', () => {
    expect(
      temuanUji(melebihiPenduduk, [penduduk, datasetUji(disabilitas, [[6, 1, 5, 1]])]),
    ).toEqual([
      'galat disabilitas.csv: "Penduduk penyandang disabilitas" melebihi penduduk di 1 desa: Air Jernih 63.05.01.2001 (laki-laki 11, penduduk 10)',
    ]);
  });
});
