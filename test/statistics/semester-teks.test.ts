import { expect, it } from 'vitest';
import { kodePeriode } from '../../src/statistics/periode.ts';
import { semesterDalam } from '../../src/statistics/semester-teks.ts';

it.each([
  ['Semester II Tahun 2024', ['2024-2']],
  ['DKB_SMSTR_1_2025.xlsx', ['2025-1']],
  ['SMT.2-2023', ['2023-2']],
  ['TAHUN 2024 SEMESTER I', ['2024-1']],
  ['Semester I TH. 2024', ['2024-1']],
  ['Keadaan 30 Juni 2024', ['2024-1']],
  ['per 31 Desember 2023', ['2023-2']],
  ['Semester I 2024 dan Semester II 2024', ['2024-1', '2024-2']],
  ['Semester 3 2024', []],
  ['SEMESTER II', []],
  ['Perda Nomor 2 Tahun 2024', []],
  ['31 Desember 20245', []],
])('%s', (teks, periode) => {
  expect(semesterDalam(teks).map(kodePeriode)).toEqual(periode);
});
