import { describe, expect, it } from 'vitest';
import { salinanSemester } from '../../../src/statistics/checks/salinan-semester.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { luasWilayah } from '../../../src/statistics/datasets/luas-wilayah.ts';
import type { DatasetDef } from '../../../src/statistics/model.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { duaSemester, semesterIni, semesterLalu, temuanUji } from '../uji-periksa.ts';

const nilai = [
  [5, 2, 4, 2],
  [3, 1, 3, 1],
  [2, 2, 1, 1],
];
const isi = (def: DatasetDef) => datasetUji(def, nilai);

describe('salinan-semester', () => {
  it('reports a sheet that is last semester’s cell by cell', () => {
    expect(temuanUji(salinanSemester, [isi(kk)], duaSemester([isi(kk)]))).toEqual([
      'galat kk.csv: Tabel "Kartu keluarga dan pencetakannya" sama di semua sel dengan Semester I Tahun 2024 (kk.csv), sehingga salah satunya salinan',
    ]);
  });

  it('looks further back than the last release', () => {
    const sebelum = [
      { periode: semesterLalu, daftar: [] },
      { periode: { tahun: 2023, semester: 2 }, daftar: [isi(kk)] },
    ] as const;
    expect(temuanUji(salinanSemester, [isi(kk)], { periode: semesterIni, sebelum })).toEqual([
      expect.stringContaining('Semester II Tahun 2023'),
    ]);
  });

  it('is silent when a single cell changed', () => {
    const lain = datasetUji(kk, [...nilai.slice(0, 2), [2, 2, 1, 2]]);
    expect(temuanUji(salinanSemester, [isi(kk)], duaSemester([lain]))).toEqual([]);
  });

  it('only warns where figures are seldom renewed, and lets areas stay', () => {
    const daftar = [isi(disabilitas), isi(luasWilayah)];
    expect(temuanUji(salinanSemester, daftar, duaSemester(daftar))).toEqual([
      expect.stringMatching(/^peringatan disabilitas\.csv/),
    ]);
  });

  it('does not take a handful of figures for a copy', () => {
    const sedikit = datasetUji(kk, [[1, 1], [], []]);
    expect(temuanUji(salinanSemester, [sedikit], duaSemester([sedikit]))).toEqual([]);
  });
});
