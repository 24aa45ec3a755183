import { describe, expect, it } from 'vitest';
import { aktaRentangUmur } from '../../../src/statistics/checks/akta-rentang-umur.ts';
import { aktaKelahiran } from '../../../src/statistics/datasets/akta-kelahiran.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { catatanUji, datasetBernama, temuanUji } from '../uji-periksa.ts';

/** One boy and two girls of each age from 0 to 20. */
const umur = datasetBernama(umurTunggal, [
  Object.fromEntries(Array.from({ length: 21 }, (_, satu) => [satu, [1, 2] as const])),
]);

function akta(u18: readonly [number, number], u5: readonly [number, number]) {
  return datasetBernama(aktaKelahiran, [
    {
      'u18-memiliki': [u18[0] - 1, u18[1]],
      'u18-belum': [1, 0],
      'u5-memiliki': u5,
    },
  ]);
}

describe('akta-rentang-umur', () => {
  it('says which ages the labels really hold, and prints it under the table', () => {
    const kalimat = [
      'Kelompok umur yang berjudul 0–18 berjumlah 54, persis penduduk umur 0–17 tahun',
      'Kelompok umur yang berjudul 0–5 berjumlah 18, persis penduduk umur 0–5 tahun',
    ];
    const daftar = [akta([18, 36], [6, 12]), umur];
    expect(temuanUji(aktaRentangUmur, daftar)).toEqual(
      kalimat.map((satu) => `saran akta-kelahiran.csv: ${satu}`),
    );
    expect(catatanUji(aktaRentangUmur, daftar)).toEqual(
      kalimat.map((satu) => `akta-kelahiran: ${satu}.`),
    );
  });

  it('finds the range that another program counts', () => {
    const [delapanBelas, lima] = temuanUji(aktaRentangUmur, [akta([19, 38], [5, 10]), umur]);
    expect(delapanBelas).toContain('penduduk umur 0–18 tahun');
    expect(lima).toContain('penduduk umur 0–4 tahun');
  });

  it('warns when no range fits, though only by sex', () => {
    const daftar = [akta([19, 35], [6, 12]), umur];
    expect(temuanUji(aktaRentangUmur, daftar)[0]).toBe(
      'peringatan akta-kelahiran.csv: Kelompok umur akta kelahiran berjudul 0–18 berjumlah 54, tidak sama dengan penduduk umur 0–17 tahun (54) yang terdekat; berbeda di 1 desa: Air Jernih 63.05.01.2001 (54, penduduk 54)',
    );
    expect(catatanUji(aktaRentangUmur, daftar)).toHaveLength(1);
  });
});
