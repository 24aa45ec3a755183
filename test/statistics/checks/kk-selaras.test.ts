import { describe, expect, it } from 'vitest';
import { kkSelaras } from '../../../src/statistics/checks/kk-selaras.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { datasetUji, kabupatenKecil as kabupaten } from '../kabupaten-kecil.ts';

const kartu = datasetUji(kk, [
  [5, 2, 4, 2],
  [3, 1, 3, 1],
  [2, 2, 1, 1],
]);

describe('kk-selaras', () => {
  it('has nothing to say when both exports count the same families', () => {
    const kepala = datasetUji(kkStatusKawin, [[1, 1, 4, 1], [4], [0, 2, 2]]);
    expect(kkSelaras.periksa({ kabupaten, daftar: [kartu, kepala] })).toEqual([]);
  });

  it('warns with both totals when they differ', () => {
    const kepala = datasetUji(kkStatusKawin, [[1, 1, 4, 2], [4], [0, 2, 2]]);
    const [temuan] = kkSelaras.periksa({ kabupaten, daftar: [kartu, kepala] });
    expect(temuan?.tingkat).toBe('peringatan');
    expect(temuan?.pesan).toMatch(
      /15, sedangkan .* 16; berbeda di 1 desa, pertama 63\.05\.01\.2001/,
    );
  });

  it('warns when more are printed than there are', () => {
    const aneh = datasetUji(kk, [
      [5, 2, 4, 2],
      [3, 1, 3, 2],
    ]);
    expect(
      kkSelaras.periksa({ kabupaten, daftar: [aneh] }).map(({ tempat }) => tempat.baris),
    ).toEqual([3]);
  });
});
