import { describe, expect, it } from 'vitest';
import { agama } from '../../src/statistics/datasets/agama.ts';
import { jumlahSanding, sandingkan } from '../../src/statistics/sanding.ts';
import { datasetUji, kabupatenKecil } from './kabupaten-kecil.ts';
import { perKecamatan } from './uji-periksa.ts';

const desa = datasetUji(agama, [
  [1, 2],
  [3, 4],
  [5, 6],
]);
const ringkas = (...isi: Parameters<typeof sandingkan>) =>
  sandingkan(...isi).map(({ kode, barisBerkas, nilai, acuan }) => [
    kode,
    barisBerkas,
    nilai[2],
    acuan[2],
  ]);

describe('sandingkan', () => {
  it('puts two exports of a level side by side, without the regions that one lacks', () => {
    const lain = { ...desa, baris: desa.baris.slice(1) };
    expect(ringkas(desa, lain, kabupatenKecil)).toEqual([
      ['63.05.01.2002', 3, 7, 7],
      ['63.05.02.1001', 4, 11, 11],
    ]);
  });

  it('adds up the finer one, and gives a row only where the first export has it', () => {
    const formulir = perKecamatan(desa);
    expect(ringkas(formulir, desa, kabupatenKecil)).toEqual([
      ['63.05.01', 2, 10, 10],
      ['63.05.02', 3, 11, 11],
    ]);
    expect(ringkas(desa, formulir, kabupatenKecil)).toEqual([
      ['63.05.01', undefined, 10, 10],
      ['63.05.02', undefined, 11, 11],
    ]);
  });
});

describe('jumlahSanding', () => {
  it('adds up both sides over the regions that both have', () => {
    const lain = { ...desa, baris: desa.baris.slice(1) };
    const { nilai, acuan } = jumlahSanding(sandingkan(desa, lain, kabupatenKecil));
    expect([nilai[2], acuan[2]]).toEqual([18, 18]);
  });
});
