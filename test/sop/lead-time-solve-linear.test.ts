import { describe, expect, it } from 'vitest';
import { solveLinear } from '../../src/sop/lead-time/solve-linear.ts';

describe('solveLinear', () => {
  it.each([
    ['one unknown', [[4]], [[8, 2]], [[2, 0.5]]],
    [
      'rows that must change places',
      [
        [0, 2],
        [1, 1],
      ],
      [[4], [5]],
      [[3], [2]],
    ],
    [
      'a full system',
      [
        [2, 1, 1],
        [1, 3, 2],
        [1, 0, 0],
      ],
      [[7], [13], [1]],
      [[1], [2], [3]],
    ],
    ['no unknowns', [], [], []],
  ])('solves %s', (_, a, b, x) => {
    expect(solveLinear(a, b)).toEqual(
      x.map((baris) => baris.map((nilai): unknown => expect.closeTo(nilai, 12))),
    );
  });

  it('has no answer where rows depend on each other', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [2]],
      ),
    ).toBeUndefined();
  });

  it('leaves what it is given as it is', () => {
    const a = [
      [2, 1],
      [1, 3],
    ];
    solveLinear(a, [[1], [1]]);
    expect(a).toEqual([
      [2, 1],
      [1, 3],
    ]);
  });
});
