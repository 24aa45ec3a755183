import { at } from './at.ts';
import { bendCost, candidateMargin, outerGutterCost, stepCost } from './costs.ts';
import { axisOf, directions, opposite } from './direction.ts';
import type { Direction, Side } from './direction.ts';
import { lineH, lineV, neighbour } from './grid.ts';
import type { Grid } from './grid.ts';
import { createHeap } from './heap.ts';

/** What other arrows make a route pay, by node or by node and direction. */
export interface Congestion {
  readonly crossing: (node: number, axis: 'h' | 'v') => number;
  readonly corner: (node: number) => number;
  readonly sharing: (node: number, direction: Direction) => number;
  readonly port: (end: 'out' | 'in', side: Side) => number;
}

export interface SearchTask {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly exit: Side;
  readonly exitCost: number;
  readonly entryCost: (side: Side) => number;
  readonly congestion?: Congestion;
}

/** `directions[k]` leads from `nodes[k]` to `nodes[k + 1]`; both ends are centres of symbols. */
export interface Path {
  readonly nodes: readonly number[];
  readonly directions: readonly Direction[];
}

export interface FoundPath extends Path {
  readonly cost: number;
}

/**
 * The cheapest way for each side of the target, for a route that leaves by one side: Dijkstra over the
 * states (node, direction), with a price on bends (Lee 1961, Dijkstra 1959). Ways far dearer than the
 * first one found are left out; the list is empty when there is none.
 */
export function findPaths(task: SearchTask): readonly FoundPath[] {
  const { grid } = task;
  const costs = new Float64Array(grid.height * grid.width * 4).fill(Infinity);
  const before = new Int32Array(costs.length).fill(-1);
  const heap = createHeap();
  const found: FoundPath[] = [];

  const reach = (state: number, cost: number, previous: number): void => {
    if (cost >= at(costs, state)) return;
    costs[state] = cost;
    before[state] = previous;
    heap.push(cost, state);
  };

  const first = step(task, task.from, task.exit);
  if (first < 0) return [];
  const start = task.exitCost + (task.congestion?.port('out', task.exit) ?? 0);
  reach(first, start + stepPrice(task, task.from, task.exit), -1);

  const done = new Uint8Array(costs.length);
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    if (done[state] === 1) continue;
    done[state] = 1;
    const cost = at(costs, state);
    if (found.length > 0 && cost > Math.min(...found.map((path) => path.cost)) + candidateMargin)
      break;
    const node = state >> 2;
    const direction = directionOf(state);
    if (node === task.to) {
      found.push({
        ...pathTo(task, before, state),
        cost: cost + entryPrice(task, opposite(direction)),
      });
      if (found.length === 4) break;
      continue;
    }
    for (const turn of directions) {
      if (turn === opposite(direction)) continue;
      const next = step(task, node, turn);
      if (next >= 0) reach(next, cost + movePrice(task, { node, direction, turn }), state);
    }
  }
  return found;
}

function entryPrice(task: SearchTask, side: Side): number {
  return task.entryCost(side) + (task.congestion?.port('in', side) ?? 0);
}

/** The state after one step, or -1 when a symbol or the rim is in the way. */
function step(task: SearchTask, node: number, direction: Direction): number {
  const next = neighbour(task.grid, node, direction);
  if (next < 0) return -1;
  if (at(task.grid.symbolAt, next) >= 0 && next !== task.to) return -1;
  return next * 4 + direction;
}

function movePrice(
  task: SearchTask,
  move: { readonly node: number; readonly direction: Direction; readonly turn: Direction },
): number {
  const { node, direction, turn } = move;
  const ahead = stepPrice(task, node, turn);
  if (turn === direction) {
    return ahead + (task.congestion?.crossing(node, axisOf(turn)) ?? 0);
  }
  return ahead + bendCost + (task.congestion?.corner(node) ?? 0);
}

function stepPrice(task: SearchTask, node: number, direction: Direction): number {
  return (
    plainStepCost(task.grid, node, direction) + (task.congestion?.sharing(node, direction) ?? 0)
  );
}

/** The price of a step with nobody else about: the outer gutters are a little dearer. */
export function plainStepCost(grid: Grid, node: number, direction: Direction): number {
  const isOuter =
    axisOf(direction) === 'h'
      ? lineH(grid, node) === 0 || lineH(grid, node) === grid.height - 1
      : lineV(grid, node) === 0 || lineV(grid, node) === grid.width - 1;
  return stepCost + (isOuter ? outerGutterCost : 0);
}

function pathTo(task: SearchTask, before: Int32Array, last: number): Path {
  const nodes: number[] = [];
  const path: Direction[] = [];
  for (let state = last; state >= 0; state = at(before, state)) {
    nodes.push(state >> 2);
    path.push(directionOf(state));
  }
  nodes.push(task.from);
  return { nodes: nodes.reverse(), directions: path.reverse() };
}

function directionOf(state: number): Direction {
  return at(directions, state & 3);
}
