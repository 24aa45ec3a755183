import { at } from './at.ts';
import type { Candidate } from './candidates.ts';
import type { Choice } from './choose.ts';
import { axisOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { lineV } from './grid.ts';
import type { Grid } from './grid.ts';
import { runAtStep } from './runs.ts';
import { armOf, sharedWalks, stepInOther } from './shared-walks.ts';
import type { SharedWalk } from './shared-walks.ts';

/** Run `run` of the arrow with index `arrow` in a choice. */
export interface RunRef {
  readonly arrow: number;
  readonly run: number;
}

/** `before` must lie above (horizontal) or to the left (vertical) of `after` on the line they share. */
export interface RunOrder {
  readonly before: RunRef;
  readonly after: RunRef;
}

/**
 * The orders that keep arrows from crossing, or from touching at their corners, wherever two share a part
 * of a line. Where a crossing is forced it falls at the start of the shared walk.
 */
export function runOrders(grid: Grid, choice: Choice): readonly RunOrder[] {
  const orders: RunOrder[] = [];
  choice.forEach((a, index) => {
    for (const b of choice.slice(index + 1)) {
      for (const walk of sharedWalks(a, b)) {
        orders.push(
          ...(walk.firstNode === walk.lastNode
            ? cornerOrder(grid, a, b, walk)
            : walkOrders(a, b, walk)),
        );
      }
    }
  });
  return orders;
}

function walkOrders(a: Candidate, b: Candidate, walk: SharedWalk): readonly RunOrder[] {
  const decided = walk.endHand === 0 ? walk.startHand : walk.endHand;
  const orders = new Map<number, RunOrder>();
  for (let step = walk.firstNode; step < walk.lastNode; step += 1) {
    const stepInA = stepInOther(walk, step);
    if (at(a.isTied, stepInA) && at(b.isTied, step)) continue;
    const runA = refAt(a, stepInA);
    const runB = refAt(b, step);
    const aIsLeft = decided <= 0;
    const aIsBefore = aIsLeft === leftIsBefore(at(b.directions, step));
    orders.set(runB.run, aIsBefore ? { before: runA, after: runB } : { before: runB, after: runA });
  }
  return [...orders.values()];
}

/** On a line travelled upwards or to the right, the left hand points to smaller coordinates. */
function leftIsBefore(facing: Direction): boolean {
  return facing === 0 || facing === 1;
}

/** Two corners on one node are set apart on one of its two lines, in a gutter when there is one. */
function cornerOrder(
  grid: Grid,
  a: Candidate,
  b: Candidate,
  walk: SharedWalk,
): readonly RunOrder[] {
  if (walk.firstNode === 0 || walk.firstNode === b.nodes.length - 1) return [];
  const armsA = armsAt(a, walk.firstInA);
  const armsB = armsAt(b, walk.firstNode);
  if (!armsA || !armsB) return [];
  const isColumnGutter = lineV(grid, at(b.nodes, walk.firstNode)) % 2 === 0;
  const options = isColumnGutter ? (['v', 'h'] as const) : (['h', 'v'] as const);
  for (const axis of options) {
    const order = apart(axis, { ...armsA, candidate: a }, { ...armsB, candidate: b });
    if (order) return [order];
  }
  return [];
}

interface Corner {
  readonly candidate: Candidate;
  readonly arms: Readonly<
    Record<'h' | 'v', { readonly direction: Direction; readonly step: number }>
  >;
}

function armsAt(path: Candidate, node: number): Omit<Corner, 'candidate'> | undefined {
  const behind = armOf(path, node, -1);
  const ahead = armOf(path, node, 1);
  if (behind === undefined || ahead === undefined || axisOf(behind) === axisOf(ahead))
    return undefined;
  const arms = [
    { direction: behind, step: node - 1 },
    { direction: ahead, step: node },
  ] as const;
  const [h, v] = axisOf(behind) === 'h' ? arms : [arms[1], arms[0]];
  return { arms: { h, v } };
}

/** Sets the runs on one axis apart so that each corner turns away from the other. */
function apart(axis: 'h' | 'v', a: Corner, b: Corner): RunOrder | undefined {
  const isTied = [a, b].every(({ candidate, arms }) => at(candidate.isTied, arms[axis].step));
  if (isTied) return undefined;
  const across = axis === 'h' ? 'v' : 'h';
  const runA = refAt(a.candidate, a.arms[axis].step);
  const runB = refAt(b.candidate, b.arms[axis].step);
  const turn = a.arms[across].direction;
  const aIsBefore = turn === 0 || turn === 3;
  return aIsBefore ? { before: runA, after: runB } : { before: runB, after: runA };
}

function refAt(path: Candidate, step: number): RunRef {
  return { arrow: path.ends.index, run: runAtStep(path.runs, step) };
}
