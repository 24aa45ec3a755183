import { describe, expect, it } from 'vitest';
import { lonjakan } from '../../../src/statistics/checks/lonjakan.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { disabilitas } from '../../../src/statistics/datasets/disabilitas.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { luasWilayah } from '../../../src/statistics/datasets/luas-wilayah.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import type { DatasetDef } from '../../../src/statistics/model.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { duaSemester, temuanUji } from '../uji-periksa.ts';

/** One figure in the desa of Hulu, one in that of Hilir. */
const isi = (def: DatasetDef, hulu: number, hilir: number) =>
  datasetUji(def, [[hulu, 0], [], [hilir, 0]]);
const dulu = duaSemester([
  isi(umur5Tahunan, 1000, 2000),
  isi(kk, 1000, 2000),
  isi(disabilitas, 1000, 2000),
  isi(luasWilayah, 10, 20),
]);

describe('lonjakan', () => {
  it.each([
    ['people', umur5Tahunan, 1050, 1900],
    ['families', kk, 1050, 1900],
    ['disabilities', disabilitas, 1500, 1000],
    ['areas', luasWilayah, 10.1, 20],
  ] as const)('is silent up to the bound of %s', (_, def, hulu, hilir) => {
    expect(temuanUji(lonjakan, [isi(def, hulu, hilir)], dulu)).toEqual([]);
  });

  it.each([
    [
      'people',
      umur5Tahunan,
      1051,
      'lebih dari 5 persen di 1 kecamatan: Hulu 63.05.01 (1.000 menjadi 1.051); padahal penduduk Indonesia',
    ],
    [
      'families',
      kk,
      949,
      'lebih dari 5 persen di 1 kecamatan: Hulu 63.05.01 (1.000 menjadi 949); padahal jumlah keluarga',
    ],
    ['disabilities', disabilitas, 1501, 'lebih dari 50 persen'],
    [
      'areas',
      luasWilayah,
      10.2,
      'lebih dari 1 persen di 1 kecamatan: Hulu 63.05.01 (10,00 menjadi 10,20)',
    ],
  ] as const)('warns above the bound of %s, with its reason', (_, def, hulu, kalimat) => {
    const [temuan, ...lain] = temuanUji(
      lonjakan,
      [isi(def, hulu, def === luasWilayah ? 20 : 2000)],
      dulu,
    );
    expect(lain).toEqual([]);
    expect(temuan).toMatch(/^peringatan .*Sejak Semester I Tahun 2024/);
    expect(temuan).toContain(kalimat);
  });

  it('is silent in the first release', () => {
    expect(temuanUji(lonjakan, [isi(kk, 1, 1)])).toEqual([]);
  });

  it('lets a handful of people move in a small kecamatan', () => {
    const sedikit = duaSemester([isi(kk, 100, 2000)]);
    expect(temuanUji(lonjakan, [isi(kk, 130, 2000)], sedikit)).toEqual([]);
    expect(temuanUji(lonjakan, [isi(kk, 131, 2000)], sedikit)).toHaveLength(1);
  });

  it('allows twice as much over two semesters', () => {
    const setahun = { ...dulu, periode: { tahun: 2025, semester: 1 } } as const;
    expect(temuanUji(lonjakan, [isi(kk, 1100, 2000)], setahun)).toEqual([]);
    expect(temuanUji(lonjakan, [isi(kk, 1101, 2000)], setahun)).toHaveLength(1);
  });

  it('sees categories that changed places while their sum stayed', () => {
    const lama = datasetUji(agama, [[9000, 0, 700, 0, 300, 0]]);
    const tertukar = datasetUji(agama, [[9000, 0, 300, 0, 700, 0]]);
    expect(temuanUji(lonjakan, [tertukar], duaSemester([lama]))).toEqual([
      'peringatan agama.csv: Sejak Semester I Tahun 2024 2 kategori tabel "Penduduk menurut agama" berubah lebih dari 25 persen: Kristen 700 menjadi 300; Katolik 300 menjadi 700',
    ]);
  });
});
