import { describe, expect, it } from 'vitest';
import { findSebutan, makePadanan } from '../../src/search/padanan.ts';

const padanan = makePadanan([
  ['KK', 'kartu keluarga'],
  ['KTP', 'KTP-el', 'kartu tanda penduduk'],
  ['mati', 'meninggal dunia'],
]);

describe('phrases of one meaning', () => {
  it.each([
    [['kartu', 'keluarga'], [[0, 0, 2]]],
    [['fotokopi', 'kk', 'asli'], [[0, 1, 2]]],
    [
      ['ktp', 'el'],
      [
        [1, 0, 1],
        [1, 0, 2],
      ],
    ],
    [['meninggal', 'dunia'], [[2, 0, 2]]],
    [['kartu', 'tanda'], []],
    [[], []],
  ])('%j holds %j', (kunci, sebutan) => {
    expect(
      findSebutan(padanan, kunci).map(({ kelompok, dari, sampai }) => [kelompok, dari, sampai]),
    ).toEqual(sebutan);
  });
});
