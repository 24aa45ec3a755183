import { describe, expect, it } from 'vitest';
import { areApart, boxOf } from '../../src/flowchart/boxes.ts';
import { handOf } from '../../src/flowchart/direction.ts';
import { placePx } from '../../src/flowchart/geometry.ts';
import type { Place } from '../../src/flowchart/model.ts';
import { portDepthPx, portLimitPx } from '../../src/flowchart/sizes.ts';

const rulings = [0, 80, 200];
const at = (line: number, offsetPx = 0) => ({ line, offsetPx });

describe('placePx', () => {
  it.each([
    ['the first ruling', at(0), 0],
    ['the centre of the first cell', at(1), 40],
    ['beside the ruling between the cells', at(2, -5), 75],
    ['beside the centre of the second cell', at(3, 7), 147],
    ['the last ruling', at(4), 200],
  ])('finds %s', (_, place, px) => {
    expect(placePx(rulings, place)).toBe(px);
  });
});

describe('areApart', () => {
  const table = { rows: [0, 50], cols: rulings };
  const box = (from: Place, to: Place) => boxOf(table, [from, to], [at(1, -6), at(1, 6)]);

  it('accepts boxes that the growing table only parts further', () => {
    const word = box(at(1, 10), at(1, 30));
    expect(areApart(word, box(at(2, -5), at(2, -5)), 2)).toBe(true);
  });

  it('refuses boxes that are apart only as long as the table is small', () => {
    const word = box(at(1, 60), at(1, 80));
    expect(areApart(word, box(at(2, 5), at(2, 5)), 2)).toBe(false);
  });

  it('refuses boxes nearer than the gap', () => {
    const word = box(at(1, 10), at(1, 30));
    expect(areApart(word, box(at(1, 31), at(1, 31)), 2)).toBe(false);
  });
});

describe('ports', () => {
  it.each([
    ['kotak', 0, 7, 13],
    ['kotak', 1, 7, 21],
    ['kapsul', 1, 0, 21],
    ['kapsul', 1, 7, 19],
    ['kapsul', 0, 7, 13],
    ['belah-ketupat', 3, 0, 22],
  ] as const)(
    'the edge of a %s on side %i, %i px aside, is %i px from its centre',
    (bentuk, side, aside, px) => {
      expect(portDepthPx(bentuk, side, aside)).toBe(px);
    },
  );

  it('leaves no room beside the vertex of a keputusan', () => {
    expect(portLimitPx('belah-ketupat', 1)).toBe(0);
  });
});

describe('handOf', () => {
  it.each([
    [3, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
    [0, 1, 0],
    [2, 1, 2],
  ] as const)('direction %i seen by one who faces %i is hand %i', (direction, facing, hand) => {
    expect(handOf(direction, facing)).toBe(hand);
  });
});
