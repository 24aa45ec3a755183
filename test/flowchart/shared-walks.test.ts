import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/flowchart/direction.ts';
import type { Path } from '../../src/flowchart/search.ts';
import { handsOf, nodeIndex, sharedWalks } from '../../src/flowchart/shared-walks.ts';

const width = 10;

/** A path from node (1, 1) of a wide grid, by the letters of its steps. */
function path(start: readonly [number, number], steps: string) {
  const letters: Readonly<Record<string, Direction>> = { U: 0, R: 1, D: 2, L: 3 };
  const shift: Readonly<Record<Direction, number>> = { 0: -width, 1: 1, 2: width, 3: -1 };
  const directions = Array.from(steps).map((letter) => letters[letter] ?? 0);
  const nodes = [start[0] * width + start[1]];
  for (const direction of directions) nodes.push((nodes.at(-1) ?? 0) + shift[direction]);
  return { nodes, directions };
}

function meet(a: Path, b: Path) {
  return sharedWalks(a, nodeIndex(a, 10 * width), b);
}

describe('sharedWalks', () => {
  it.each([
    ['joins from above and leaves below', path([1, 2], 'DRRD'), [-1, 1]],
    ['joins from above and leaves above', path([1, 2], 'DRRU'), [-1, -1]],
    ['joins from below and leaves ahead of a turn', path([3, 2], 'URRU'), [1, -1]],
    ['is walked against the sense of the other', path([1, 4], 'DLLU'), [-1, -1]],
  ])('tells the hands when the other %s', (_, a, hands) => {
    const b = path([2, 1], 'RRRR');
    const walks = meet(a, b);
    expect(walks).toMatchObject([{ firstNode: 1, lastNode: 3 }]);
    expect(walks.map((walk) => handsOf(a, b, walk))).toEqual([hands]);
  });

  it('tells a mere meeting as a walk of one node', () => {
    expect(meet(path([1, 3], 'DD'), path([2, 1], 'RRRR'))).toMatchObject([
      { firstNode: 2, lastNode: 2 },
    ]);
  });

  it('finds nothing in common where there is nothing', () => {
    expect(meet(path([5, 1], 'RRR'), path([2, 1], 'RRRR'))).toEqual([]);
  });
});
