import { describe, expect, it } from 'vitest';
import { kkSelaras } from '../../../src/statistics/checks/kk-selaras.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { perKecamatan, temuanUji } from '../uji-periksa.ts';

const kartu = datasetUji(kk, [
  [5, 2, 4, 2],
  [3, 1, 3, 1],
  [2, 2, 1, 1],
]);
const sama = datasetUji(kkStatusKawin, [[1, 1, 4, 1], [4], [0, 2, 2]]);
const beda = datasetUji(kkStatusKawin, [[1, 1, 4, 2], [4], [0, 2, 2]]);

describe('kk-selaras', () => {
  it('has nothing to say when both exports count the same families', () => {
    expect(temuanUji(kkSelaras, [kartu, sama])).toEqual([]);
  });

  it('warns once with both totals and the first desa', () => {
    expect(temuanUji(kkSelaras, [kartu, beda])).toEqual([
      'peringatan kk.csv: Kartu keluarga berjumlah 15, sedangkan kepala keluarga menurut status kawin 16; berbeda di 1 desa: Air Jernih 63.05.01.2001 (7 dan 8)',
    ]);
  });

  it('compares by kecamatan when one of them knows no desa', () => {
    expect(temuanUji(kkSelaras, [kartu, perKecamatan(beda)])).toEqual([
      expect.stringContaining('berbeda di 1 kecamatan: Hulu 63.05.01 (11 dan 12)'),
    ]);
  });

  it('warns when more are printed than there are', () => {
    const aneh = datasetUji(kk, [
      [5, 2, 4, 2],
      [3, 1, 3, 2],
    ]);
    expect(temuanUji(kkSelaras, [aneh])).toEqual([
      expect.stringContaining('1 desa: Batu Besar 63.05.01.2002 (tercetak 5 dari 4)'),
    ]);
  });
});
