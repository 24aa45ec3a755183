import { describe, expect, it } from 'vitest';
import { bagiKolom } from '../../src/book/bagi-kolom.ts';

const tanpa = (n: number): undefined[] => Array.from({ length: n }, () => undefined);

describe('columns in parts', () => {
  it.each([
    ['all that fit stay together', [10, 10, 10], tanpa(3), 30, [[0, 1, 2]]],
    [
      'as few parts as the room allows',
      [10, 10, 10, 10],
      tanpa(4),
      25,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'parts are even, not filled to the brim',
      [10, 10, 10, 10, 10],
      tanpa(5),
      40,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    [
      'columns under one head are not parted',
      [10, 10, 10, 10],
      [undefined, 'a', 'a', 'a'],
      35,
      [[0], [1, 2, 3]],
    ],
    [
      'unless the head is wider than a part',
      [10, 10, 10, 10],
      ['a', 'a', 'a', 'a'],
      25,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['two heads of one name apart are two', [10, 10, 10], ['a', undefined, 'a'], 20, [[0, 1], [2]]],
    [
      'a column wider than the room has a part to itself',
      [10, 90, 10],
      tanpa(3),
      50,
      [[0], [1], [2]],
    ],
    ['no columns, no parts', [], [], 50, []],
  ] as const)('%s', (_, lebar, grup, ruang, bagian) => {
    expect(bagiKolom(lebar, grup, ruang)).toEqual(bagian);
  });

  it('keeps every column once and in order, and no part wider than the room', () => {
    for (let n = 1; n <= 60; n += 1) {
      const lebar = Array.from({ length: n }, (_, k) => 8 + ((k * 7) % 13));
      for (const ruang of [25, 60, 140]) {
        const bagian = bagiKolom(lebar, tanpa(n), ruang);
        expect(bagian.flat()).toEqual(lebar.map((_, k) => k));
        for (const satu of bagian)
          expect(satu.reduce((sum, k) => sum + (lebar[k] ?? 0), 0)).toBeLessThanOrEqual(ruang);
      }
    }
  });
});
