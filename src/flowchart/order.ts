import { at } from './at.ts';
import { isTied } from './candidates.ts';
import { axisOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { lineV } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Laid, Way } from './laid.ts';
import { areOpposite, armOf, handsOf, stepInOther } from './shared-walks.ts';
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
 * of a line. Where a crossing is forced it falls at the start of the shared walk, unless the two come from
 * opposite sides on one line, where they would lie on each other.
 */
export function runOrders(grid: Grid, { ways, meetings }: Laid): readonly RunOrder[] {
  return meetings.flatMap(({ a, b, walk }) => {
    const [one, other] = [at(ways, a), at(ways, b)];
    return walk.firstNode === walk.lastNode
      ? cornerOrder(grid, one, other, walk)
      : walkOrders(one, other, walk);
  });
}

function walkOrders(a: Way, b: Way, walk: SharedWalk): readonly RunOrder[] {
  const [startHand, endHand] = handsOf(a.candidate, b.candidate, walk);
  const isAtEnd = endHand === 0 || areOpposite(a.candidate, b.candidate, walk, 'start');
  const decided = isAtEnd ? startHand : endHand;
  const orders = new Map<number, RunOrder>();
  for (let step = walk.firstNode; step < walk.lastNode; step += 1) {
    const stepInA = stepInOther(walk, step);
    if (isTied(a.candidate, stepInA) && isTied(b.candidate, step)) continue;
    const runA = refAt(a, stepInA);
    const runB = refAt(b, step);
    const aIsLeft = decided <= 0;
    const aIsBefore = aIsLeft === leftIsBefore(at(b.candidate.directions, step));
    orders.set(runB.run, aIsBefore ? { before: runA, after: runB } : { before: runB, after: runA });
  }
  return [...orders.values(), ...(isAtEnd ? partingOrder(a, b, walk) : [])];
}

/** Two that cross at the end of a walk and part in opposite ways on one line need a track each there. */
function partingOrder(a: Way, b: Way, walk: SharedWalk): readonly RunOrder[] {
  if (!areOpposite(a.candidate, b.candidate, walk, 'end')) return [];
  const stepInA = stepInOther(walk, walk.lastNode);
  if (isTied(a.candidate, stepInA) && isTied(b.candidate, walk.lastNode)) return [];
  return [{ before: refAt(a, stepInA), after: refAt(b, walk.lastNode) }];
}

/** On a line travelled upwards or to the right, the left hand points to smaller coordinates. */
function leftIsBefore(facing: Direction): boolean {
  return facing === 0 || facing === 1;
}

/** Two corners on one node are set apart on one of its two lines, in a gutter when there is one. */
function cornerOrder(grid: Grid, a: Way, b: Way, walk: SharedWalk): readonly RunOrder[] {
  if (walk.firstNode === 0 || walk.firstNode === b.candidate.nodes.length - 1) return [];
  const armsA = armsAt(a, walk.firstInA);
  const armsB = armsAt(b, walk.firstNode);
  if (!armsA || !armsB) return [];
  const isColumnGutter = lineV(grid, at(b.candidate.nodes, walk.firstNode)) % 2 === 0;
  const options = isColumnGutter ? (['v', 'h'] as const) : (['h', 'v'] as const);
  for (const axis of options) {
    const order = apart(axis, { ...armsA, way: a }, { ...armsB, way: b });
    if (order) return [order];
  }
  return [];
}

interface Corner {
  readonly way: Way;
  readonly arms: Readonly<
    Record<'h' | 'v', { readonly direction: Direction; readonly step: number }>
  >;
}

function armsAt({ candidate }: Way, node: number): Omit<Corner, 'way'> | undefined {
  const behind = armOf(candidate, node, -1);
  const ahead = armOf(candidate, node, 1);
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
  const areBothTied = [a, b].every(({ way, arms }) => isTied(way.candidate, arms[axis].step));
  if (areBothTied) return undefined;
  const across = axis === 'h' ? 'v' : 'h';
  const runA = refAt(a.way, a.arms[axis].step);
  const runB = refAt(b.way, b.arms[axis].step);
  const turn = a.arms[across].direction;
  const aIsBefore = turn === 0 || turn === 3;
  return aIsBefore ? { before: runA, after: runB } : { before: runB, after: runA };
}

function refAt({ candidate, runAt }: Way, step: number): RunRef {
  return { arrow: candidate.ends.index, run: at(runAt, step) };
}
