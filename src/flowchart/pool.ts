import { at, num } from './at.ts';
import { mayMeet } from './candidates.ts';
import type { Candidate, Extent } from './candidates.ts';
import { conflictOf } from './conflict.ts';
import type { Grid } from './grid.ts';
import { nodeIndex } from './shared-walks.ts';
import type { NodeIndex } from './shared-walks.ts';

/**
 * The candidates of every arrow, numbered through, and, on demand, what each pair of them costs. A pool
 * grows by `add`, which gives the new number; the numbers given before stay.
 */
export interface Pool {
  readonly grid: Grid;
  readonly candidates: readonly Candidate[];
  /** By arrow: the numbers of its candidates. */
  readonly byArrow: readonly (readonly number[])[];
  /** By arrow: the part of the grid that all its candidates lie in. */
  readonly extents: readonly Extent[];
  readonly add: (arrow: number, candidate: Candidate) => number;
  readonly conflict: (a: number, b: number) => number;
  /** By candidate: what is known of its conflicts with the others. */
  readonly rowOf: (candidate: number) => Int32Array;
  readonly indexOf: (candidate: number) => NodeIndex;
}

/** In a row: a conflict that nobody has asked for yet. */
export const unknown = -1;

export function createPool(grid: Grid, arrows: number): Pool {
  const candidates: Candidate[] = [];
  const byArrow = Array.from({ length: arrows }, (): number[] => []);
  const extents: Extent[] = [];
  const indices: (NodeIndex | undefined)[] = [];
  const rows: (Int32Array | undefined)[] = [];
  let capacity = 0;

  const indexOf = (id: number): NodeIndex =>
    (indices[id] ??= nodeIndex(at(candidates, id), grid.symbolAt.length));

  const rowOf = (id: number): Int32Array => {
    const known = rows[id];
    if (known !== undefined && known.length >= candidates.length) return known;
    if (capacity < candidates.length) capacity = Math.ceil(candidates.length * 1.25);
    const row = new Int32Array(capacity).fill(unknown);
    if (known) row.set(known);
    return (rows[id] = row);
  };

  const compute = (first: number, second: number): number => {
    const [a, b] = arrowOf(first) < arrowOf(second) ? [first, second] : [second, first];
    const one = at(candidates, a);
    const other = at(candidates, b);
    return mayMeet(one.extent, other.extent) ? conflictOf(one, indexOf(a), other) : 0;
  };

  const arrowOf = (id: number): number => at(candidates, id).ends.index;

  const conflict = (a: number, b: number): number => {
    const row = rowOf(a);
    const known = num(row, b);
    if (known !== unknown) return known;
    const cost = compute(a, b);
    row[b] = cost;
    rowOf(b)[a] = cost;
    return cost;
  };

  return {
    grid,
    candidates,
    byArrow,
    extents,
    add(arrow, candidate) {
      const id = candidates.length;
      at(byArrow, arrow).push(id);
      candidates.push(candidate);
      const before = extents[arrow];
      extents[arrow] = before ? union(before, candidate.extent) : candidate.extent;
      return id;
    },
    conflict,
    rowOf,
    indexOf,
  };
}

function union(a: Extent, b: Extent): Extent {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}
