import { describe, expect, it } from 'vitest';
import { formulirSelaras } from '../../../src/statistics/checks/formulir-selaras.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import type { Dataset } from '../../../src/statistics/model.ts';
import { datasetUji, kabupatenKecil } from '../kabupaten-kecil.ts';

const desa = datasetUji(umur5Tahunan, [
  [10, 12],
  [20, 22],
  [5, 5],
]);

/** A form per kecamatan with these figures of the first band. */
function formulir(hulu: number, hilir: number): Dataset {
  const nilai = (l: number): number[] => [
    l,
    34,
    l + 34,
    ...desa.def.kategori.slice(1).flatMap(() => [0, 0, 0]),
  ];
  const baris = [
    { kode: '63.05.01', barisBerkas: 3, nilai: nilai(hulu) },
    { kode: '63.05.02', barisBerkas: 4, nilai: [hilir, 5, hilir + 5, ...nilai(0).slice(3)] },
  ];
  return { ...desa, berkas: 'formulir.csv', tingkat: 'kecamatan', baris };
}

const periksa = (...daftar: readonly Dataset[]) =>
  formulirSelaras.periksa({ kabupaten: kabupatenKecil, daftar });

describe('formulir-selaras', () => {
  it('has nothing to say about a form that agrees', () => {
    expect(periksa(desa, formulir(30, 5))).toEqual([]);
  });

  it('shows where a form differs, as a peringatan on the form', () => {
    const [temuan, ...lain] = periksa(formulir(31, 5), desa);
    expect(lain).toEqual([]);
    expect(temuan).toMatchObject({ tingkat: 'peringatan', tempat: { berkas: 'formulir.csv' } });
    expect(temuan?.pesan).toContain('63.05.01 kategori 0–4 (31, seharusnya 30)');
  });

  it('does not compare figures that are not at hand', () => {
    expect(periksa(desa, formulir(Number.NaN, 5))).toEqual([]);
  });
});
