import { describe, expect, it } from 'vitest';
import { pendudukSama } from '../../../src/statistics/checks/penduduk-sama.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

const umur = datasetUji(umur5Tahunan, [
  [5, 5, 5, 5],
  [7, 8],
  [9, 9],
]);

describe('penduduk-sama', () => {
  it('has nothing to say when men and women agree in every desa', () => {
    const sama = datasetUji(agama, [
      [10, 10],
      [6, 8, 1, 0],
      [9, 9],
    ]);
    expect(pendudukSama.periksa({ kabupaten, daftar: [umur, sama] })).toEqual([]);
  });

  it('reports by kecamatan, with the desa and both figures', () => {
    const beda = datasetUji(agama, [
      [10, 11],
      [7, 8],
      [9, 8],
    ]);
    const temuan = pendudukSama.periksa({ kabupaten, daftar: [beda, umur] });
    expect(temuan.map(({ tingkat, tempat }) => [tingkat, tempat.berkas, tempat.baris])).toEqual([
      ['galat', 'agama.csv', 2],
      ['galat', 'agama.csv', 4],
    ]);
    expect(temuan[0]?.pesan).toContain('Kecamatan Hulu');
    expect(temuan[0]?.pesan).toContain('Air Jernih L 10 P 11 (seharusnya L 10 P 10)');
  });

  it('sees people that changed sides although the sum is the same', () => {
    const tertukar = datasetUji(agama, [
      [9, 11],
      [7, 8],
      [9, 9],
    ]);
    expect(pendudukSama.periksa({ kabupaten, daftar: [umur, tertukar] })).toHaveLength(1);
  });

  it('leaves out exports that do not count everybody', () => {
    const keluarga = datasetUji(kk, [
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(pendudukSama.periksa({ kabupaten, daftar: [umur, keluarga] })).toEqual([]);
  });
});
