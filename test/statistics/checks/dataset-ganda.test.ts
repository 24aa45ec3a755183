import { describe, expect, it } from 'vitest';
import { datasetGanda } from '../../../src/statistics/checks/dataset-ganda.ts';
import { agama } from '../../../src/statistics/datasets/agama.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

describe('dataset-ganda', () => {
  it('reports the second file of a kind and names the first', () => {
    const daftar = [
      datasetUji(agama, [], 'a.csv'),
      datasetUji(kk, [], 'b.csv'),
      datasetUji(agama, [], 'c.csv'),
    ];
    const temuan = datasetGanda.periksa({ kabupaten, daftar });
    expect(temuan.map(({ tingkat, tempat }) => [tingkat, tempat.berkas])).toEqual([
      ['galat', 'c.csv'],
    ]);
    expect(temuan[0]?.pesan).toContain('a.csv');
  });
});
