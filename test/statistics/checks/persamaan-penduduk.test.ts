import { describe, expect, it } from 'vitest';
import { persamaanPenduduk } from '../../../src/statistics/checks/persamaan-penduduk.ts';
import { mutasi } from '../../../src/statistics/datasets/mutasi.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { catatanUji, datasetBernama, duaSemester, temuanUji } from '../uji-periksa.ts';

const penduduk = (l: number) => datasetUji(umur5Tahunan, [[l, 500]]);
const peristiwa = datasetBernama(mutasi, [
  { lahir: [6, 5], mati: [3, 2], datang: [4, 4], pindah: [2, 2] },
]);
const dulu = duaSemester([penduduk(500)]);

describe('persamaan-penduduk', () => {
  it('has nothing to say when births, deaths and moves explain all', () => {
    const daftar = [penduduk(510), peristiwa];
    expect(temuanUji(persamaanPenduduk, daftar, dulu)).toEqual([]);
    expect(catatanUji(persamaanPenduduk, daftar, dulu)).toEqual([
      'mutasi: Penduduk Semester I Tahun 2024 (1.000) ditambah lahir dan datang, dikurangi mati dan pindah, menjadi 1.010, sama dengan yang tercatat.',
    ]);
  });

  it('notes what they leave unexplained', () => {
    const daftar = [penduduk(515), peristiwa];
    expect(temuanUji(persamaanPenduduk, daftar, dulu)).toEqual([
      expect.stringMatching(
        /^saran mutasi\.csv: .*1\.010, kurang 5 dari yang tercatat \(1\.015\)$/,
      ),
    ]);
  });

  it('warns when that is more than a hundredth of all people', () => {
    const [temuan] = temuanUji(persamaanPenduduk, [penduduk(490), peristiwa], dulu);
    expect(temuan).toMatch(/^peringatan .*lebih 20 dari/);
  });

  it('does not compare over a gap of a year', () => {
    const lama = { ...dulu, periode: { tahun: 2025, semester: 1 } } as const;
    expect(temuanUji(persamaanPenduduk, [penduduk(700), peristiwa], lama)).toEqual([]);
  });
});
