import { describe, expect, it } from 'vitest';
import { judulSemester } from '../../../src/statistics/checks/judul-semester.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { semesterIni as periode, temuanUji } from '../uji-periksa.ts';

const isi = (judul: string, berkas = 'agama.csv') => ({
  ...datasetUji(agama, [], berkas),
  judulBerkas: ['PENDUDUK MENURUT AGAMA', judul],
});

describe('judul-semester', () => {
  it.each([
    'SEMESTER II TAHUN 2024',
    'keadaan 31 Desember 2024',
    'Perbandingan Semester I 2024 dan Semester II 2024',
    'PERDA NOMOR 5 TAHUN 2016',
    '',
  ])('accepts "%s"', (judul) => {
    expect(temuanUji(judulSemester, [isi(judul)], { periode })).toEqual([]);
  });

  it('reports a title of another semester', () => {
    expect(temuanUji(judulSemester, [isi('Semester I Tahun 2024')], { periode })).toEqual([
      'galat agama.csv: Tertulis "Semester I Tahun 2024", padahal rilis ini Semester II Tahun 2024',
    ]);
  });

  it('looks at the name of the file and of the workbook it came from', () => {
    expect(temuanUji(judulSemester, [isi('', 'DKB_SMSTR_1_2024_agama.csv')], { periode })).toEqual([
      expect.stringContaining('DKB_SMSTR_1_2024_agama.csv'),
    ]);
    const asal = new Map([['agama.csv', 'DKB_SMSTR_2_2023.xlsx, Sheet7']]);
    expect(temuanUji(judulSemester, [isi('')], { periode, asal })).toEqual([
      expect.stringContaining('DKB_SMSTR_2_2023.xlsx'),
    ]);
  });

  it('is silent while the semester of the release is not known', () => {
    expect(temuanUji(judulSemester, [isi('Semester I Tahun 2024')])).toEqual([]);
  });
});
