import { describe, expect, it } from 'vitest';
import { formulirSelaras } from '../../../src/statistics/checks/formulir-selaras.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { perKecamatan, temuanUji } from '../uji-periksa.ts';

const desa = datasetUji(umur5Tahunan, [
  [10, 12],
  [20, 22],
  [5, 5],
]);

/** A form whose first figure, the boys of 0–4 in Hulu, is this. */
function formulir(laki: number) {
  const asli = perKecamatan(desa, 'formulir.csv');
  const baris = asli.baris.map((satu, i) => ({
    ...satu,
    nilai: i === 0 ? [laki, ...satu.nilai.slice(1)] : satu.nilai,
  }));
  return { ...asli, baris };
}

describe('formulir-selaras', () => {
  it('has nothing to say about a form that agrees', () => {
    expect(temuanUji(formulirSelaras, [desa, formulir(30)])).toEqual([]);
  });

  it('shows where a form differs, as a peringatan on the form', () => {
    expect(temuanUji(formulirSelaras, [formulir(31), desa])).toEqual([
      'peringatan formulir.csv: Formulir "Penduduk menurut kelompok umur lima tahunan" berbeda dari jumlah ekspor yang lebih terinci pada 1 kecamatan: Hulu 63.05.01 (0–4 31, per desa 30)',
    ]);
  });

  it('does not compare figures that are not at hand', () => {
    expect(temuanUji(formulirSelaras, [desa, formulir(Number.NaN)])).toEqual([]);
  });
});
