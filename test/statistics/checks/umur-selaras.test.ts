import { describe, expect, it } from 'vitest';
import { umurSelaras } from '../../../src/statistics/checks/umur-selaras.ts';
import { umur5Tahunan } from '../../../src/statistics/datasets/umur-5-tahunan.ts';
import { umurTunggal } from '../../../src/statistics/datasets/umur-tunggal.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

const kelompok = datasetUji(umur5Tahunan, [[5, 5, 1, 0, ...new Array<number>(26).fill(0), 2, 3]]);

/** L and P of the ages given; all others are 0. */
function tunggal(isi: Readonly<Record<number, readonly [number, number]>>) {
  return datasetUji(umurTunggal, [
    Array.from({ length: 121 }, (_, umur) => isi[umur] ?? [0, 0]).flat(),
  ]);
}

describe('umur-selaras', () => {
  it('has nothing to say when single ages fill their bands, the open one included', () => {
    const umur = tunggal({ 0: [2, 1], 4: [3, 4], 5: [1, 0], 75: [1, 1], 120: [1, 2] });
    expect(umurSelaras.periksa({ kabupaten, daftar: [kelompok, umur] })).toEqual([]);
  });

  it('sees ages that slipped into the next band although nobody is lost', () => {
    const umur = tunggal({ 0: [2, 1], 4: [3, 4], 10: [1, 0], 75: [2, 3] });
    const temuan = umurSelaras.periksa({ kabupaten, daftar: [kelompok, umur] });
    expect(temuan.map(({ tingkat, tempat }) => [tingkat, tempat.baris])).toEqual([['galat', 2]]);
    expect(temuan[0]?.pesan).toContain('Air Jernih (5–9 tahun)');
  });
});
