import { expect, it } from 'vitest';
import { kepalaKeluargaStatus } from '../../../src/statistics/checks/kepala-keluarga-status.ts';
import { kkStatusKawin } from '../../../src/statistics/datasets/kk-status-kawin.ts';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import { datasetUji } from '../kabupaten-kecil.ts';
import { temuanUji } from '../uji-periksa.ts';

const penduduk = datasetUji(statusKawin, [[9, 9, 8, 8, 1, 2, 0, 3]]);

it('allows as many heads of family as there are people of a status and sex', () => {
  const kepala = datasetUji(kkStatusKawin, [[1, 0, 8, 1, 1, 2, 0, 3]]);
  expect(temuanUji(kepalaKeluargaStatus, [penduduk, kepala])).toEqual([]);
});

it('sees a column that slipped although the sum of both sexes still fits', () => {
  const kepala = datasetUji(kkStatusKawin, [[1, 0, 9, 0, 1, 2, 0, 3]]);
  expect(temuanUji(kepalaKeluargaStatus, [penduduk, kepala])).toEqual([
    'peringatan kk-status-kawin.csv: Kepala keluarga melebihi penduduk dengan status kawin dan jenis kelamin yang sama di 1 desa: Air Jernih 63.05.01.2001 (kawin 9, penduduk 16)',
  ]);
});
