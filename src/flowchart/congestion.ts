import { at, num } from './at.ts';
import type { Candidate } from './candidates.ts';
import { cornerCost, sharingCost, suspectedCrossingCost } from './costs.ts';
import { stepOf } from './grid.ts';
import type { Grid } from './grid.ts';

/** What the arrows laid so far make another one pay. */
export interface Congestion {
  /** By step, in both directions. */
  readonly steps: Int32Array;
  /** By node and axis of travel (even: vertical, odd: horizontal): for going straight on. */
  readonly straight: Int32Array;
  /** By node: for a bend. */
  readonly corners: Int32Array;
}

export function emptyCongestion(grid: Grid): Congestion {
  return {
    steps: new Int32Array(grid.next.length),
    straight: new Int32Array(grid.symbolAt.length * 2),
    corners: new Int32Array(grid.symbolAt.length),
  };
}

/** Lays a way (`sign` 1) or takes it up again (-1). */
export function lay(congestion: Congestion, way: Candidate, sign: 1 | -1): void {
  const { steps, straight, corners } = congestion;
  const { nodes, directions } = way;
  for (let step = 0; step < directions.length; step += 1) {
    const direction = at(directions, step);
    const node = at(nodes, step);
    add(steps, stepOf(node, direction), sign * sharingCost);
    add(steps, at(nodes, step + 1) * 4 + (direction ^ 2), sign * sharingCost);
    if (step === 0) continue;
    if (directions[step - 1] !== direction) add(corners, node, sign * cornerCost);
    else add(straight, node * 2 + 1 - (direction & 1), sign * suspectedCrossingCost);
  }
}

/** Makes going through a node dearer, by more when going straight. */
export function raiseNode({ straight, corners }: Congestion, node: number, cost: number): void {
  add(straight, node * 2, cost);
  add(straight, node * 2 + 1, cost);
  add(corners, node, cost / 2);
}

function add(table: Int32Array, index: number, amount: number): void {
  table[index] = num(table, index) + amount;
}
