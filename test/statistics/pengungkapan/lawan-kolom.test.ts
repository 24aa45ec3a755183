import { describe, expect, it } from 'vitest';
import { createLawanKolom } from '../../../src/statistics/pengungkapan/lawan-kolom.ts';
import type { Persamaan } from '../../../src/statistics/pengungkapan/persamaan.ts';

/** `0 + 1 = 2` and, for a sum that is known, `0 + 1`. */
function persamaan(teks: string): Persamaan {
  const [bagian = '', jumlah] = teks.split(' = ');
  return [
    ...bagian.split(' + ').map((k) => ({ kolom: Number(k), koefisien: 1 as const })),
    ...(jumlah === undefined ? [] : [{ kolom: Number(jumlah), koefisien: -1 as const }]),
  ];
}

/** Changes as `+0 -1`. */
function lawan(kolom: number, ...daftar: readonly string[]): readonly string[] {
  return createLawanKolom(daftar.map(persamaan))(kolom).map((tukar) =>
    tukar.kolom.map((k, i) => `${tukar.tanda[i] === 1 ? '+' : '-'}${String(k)}`).join(' '),
  );
}

describe('what changes with a column', () => {
  it.each<[string, number, readonly string[], readonly string[]]>([
    ['nothing, where no sum holds it', 0, ['1 + 2'], ['+0']],
    ['another part, where the sum is known', 0, ['0 + 1 + 2'], ['+0 -1', '+0 -2']],
    ['another part or the whole', 0, ['0 + 1 = 2'], ['+0 -1', '+0 +2']],
    ['a part, for a whole', 2, ['0 + 1 = 2'], ['+0 +2', '+1 +2']],
    [
      'two wholes that are known one by the other',
      0,
      ['0 + 1 = 2', '2 + 3'],
      ['+0 -1', '+0 +2 -3'],
    ],
    [
      'parts of two bands of one known sum',
      0,
      ['0 + 1 = 4', '2 + 3 = 5', '4 + 5'],
      ['+0 -1', '+0 -2 +4 -5', '+0 -3 +4 -5'],
    ],
    [
      'a part of each division of a whole',
      0,
      ['1 + 2 = 0', '3 + 4 = 0'],
      ['+0 +1 +3', '+0 +1 +4', '+0 +2 +3', '+0 +2 +4'],
    ],
    ['nothing at all, where the column itself is known', 0, ['0'], []],
    ['nothing at all, where what it equals is known', 0, ['0 = 1', '1'], []],
  ])('%s', (_, kolom, sama, harapan) => {
    expect(lawan(kolom, ...sama)).toEqual(harapan);
  });
});
