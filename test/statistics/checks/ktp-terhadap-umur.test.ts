import { describe, expect, it } from 'vitest';
import { ktpTerhadapUmur } from '../../../src/statistics/checks/ktp-terhadap-umur.ts';
import { ktpEl } from '../../../src/statistics/datasets/ktp-el.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { datasetBernama, catatanUji, temuanUji } from '../uji-periksa.ts';

type Pasang = readonly [number, number];

const ktp = (wajib: Pasang, rekam: Pasang = [0, 0], cetak: Pasang = [0, 0]) =>
  datasetBernama(ktpEl, [{ wajib, rekam, cetak }]);
const umur = (dewasa: Pasang) => datasetBernama(umurTunggal, [{ 16: [99, 99], 17: dewasa }]);

describe('ktp-terhadap-umur', () => {
  it('has nothing to say when each stage is at most the one before', () => {
    expect(temuanUji(ktpTerhadapUmur, [ktp([5, 5], [5, 4], [5, 4])])).toEqual([]);
  });

  it.each([
    [[6, 4], [5, 4], 'Perekaman lebih banyak daripada wajib KTP di 1 desa'],
    [[5, 4], [5, 5], 'Kepemilikan KTP-el lebih banyak daripada perekaman di 1 desa'],
  ] as const)('warns of a stage that exceeds the one before, by sex', (rekam, cetak, kata) => {
    const [temuan, ...lain] = temuanUji(ktpTerhadapUmur, [ktp([5, 5], rekam, cetak)]);
    expect(lain).toEqual([]);
    expect(temuan).toMatch(`peringatan ktp-el.csv: ${kata}: Air Jernih`);
  });

  it('warns when fewer must have one than there are people of 17 and over', () => {
    expect(temuanUji(ktpTerhadapUmur, [ktp([5, 5]), umur([6, 4])])).toEqual([
      expect.stringContaining('Wajib KTP lebih sedikit daripada penduduk umur 17 tahun ke atas'),
    ]);
  });

  it('notes under the table by how many the married below 17 exceed them, and finds nothing wrong', () => {
    const daftar = [ktp([500, 505]), umur([500, 500])];
    expect(temuanUji(ktpTerhadapUmur, daftar)).toEqual([]);
    expect(catatanUji(ktpTerhadapUmur, daftar)).toEqual([
      'ktp-el: Wajib KTP (1.005) lebih banyak 5 daripada penduduk umur 17 tahun ke atas (1.000), karena yang kawin atau pernah kawin sebelum 17 tahun juga wajib KTP.',
    ]);
    expect(catatanUji(ktpTerhadapUmur, [ktp([5, 5]), umur([5, 5])])).toEqual([]);
  });

  it('notes the 9 by which the sheets of a real workbook differ', () => {
    expect(catatanUji(ktpTerhadapUmur, [ktp([592_199, 0]), umur([592_190, 0])])).toEqual([
      expect.stringContaining('Wajib KTP (592.199) lebih banyak 9 daripada'),
    ]);
  });

  it('warns when they are too many to have married early', () => {
    expect(temuanUji(ktpTerhadapUmur, [ktp([500, 511]), umur([500, 500])])).toEqual([
      expect.stringContaining('terlalu banyak untuk yang kawin sebelum 17 tahun'),
    ]);
  });
});
