import { at, num } from './at.ts';
import type { Congestion } from './congestion.ts';
import { bendCost, outerGutterCost, stepCost } from './costs.ts';
import { directions, opposite } from './direction.ts';
import type { Direction, Side } from './direction.ts';
import { lineH, lineV, stepOf } from './grid.ts';
import type { Grid } from './grid.ts';
import { createQueue } from './queue.ts';

interface SearchTask {
  readonly from: number;
  readonly to: number;
  readonly exit: Side;
  readonly exitCost: number;
  readonly congestion: Congestion;
  /** Ways whose cost, without that of entering, must come out above this are not looked for. */
  readonly limit: number;
  /** How much dearer than the first way found, without the cost of entering, another may be. */
  readonly margin: number;
}

/** `directions[k]` leads from `nodes[k]` to `nodes[k + 1]`; both ends are centres of symbols. */
export interface Path {
  readonly nodes: readonly number[];
  readonly directions: readonly Direction[];
}

export interface FoundPath extends Path {
  /** Without the cost of entering. */
  readonly cost: number;
}

/** The cheapest way for each side of the target, for a route that leaves by one side. */
export type Search = (task: SearchTask) => readonly FoundPath[];

/**
 * A* (Hart, Nilsson and Raphael 1968) over the states (node, direction), with a price on bends as in Lee's
 * router (1961); length and bends on an empty grid are the lower bound. The tables serve all searches on
 * one grid; `round` tells which entries belong to the search under way.
 */
export function createSearch(grid: Grid, prices: Int32Array): Search {
  const { width } = grid;
  const open = openSteps(grid);
  const costs = new Int32Array(open.length);
  const before = new Int32Array(open.length);
  const seenIn = new Int32Array(open.length);
  const closedIn = new Int32Array(open.length);
  const queue = createQueue(3 * open.length + 1);
  let round = 0;

  const pathTo = (from: number, last: number): Path => {
    const nodes: number[] = [];
    const path: Direction[] = [];
    for (let state = last; state >= 0; state = num(before, state)) {
      nodes.push(state >> 2);
      path.push(at(directions, state & 3));
    }
    nodes.push(from);
    return { nodes: nodes.reverse(), directions: path.reverse() };
  };

  const run = ({
    from,
    to,
    exit,
    exitCost,
    congestion,
    limit,
    margin,
  }: SearchTask): FoundPath[] => {
    const { steps, straight, corners } = congestion;
    const targetH = lineH(grid, to);
    const targetV = lineV(grid, to);
    const top = Math.min(lineH(grid, from), targetH) - reachLines;
    const bottom = Math.max(lineH(grid, from), targetH) + reachLines;
    let bound = limit;
    round += 1;
    queue.clear();

    const reach = (state: number, cost: number, previous: number): void => {
      if (seenIn[state] === round && cost >= num(costs, state)) return;
      const node = state >> 2;
      const h = (node / width) | 0;
      if (h < top || h > bottom) return;
      const estimate = cost + restCost(targetH - h, targetV - (node - h * width), state & 3);
      if (estimate > bound) return;
      costs[state] = cost;
      before[state] = previous;
      seenIn[state] = round;
      queue.push(estimate, state);
    };

    const first = stepOf(from, exit);
    const start = num(open, first);
    if (start < 0) return [];
    reach(stepOf(start, exit), exitCost + num(prices, first) + num(steps, first), none);

    const found: FoundPath[] = [];
    for (let state = queue.pop(); state >= 0; state = queue.pop()) {
      if (closedIn[state] === round) continue;
      closedIn[state] = round;
      const cost = num(costs, state);
      const node = state >> 2;
      if (node === to) {
        found.push({ ...pathTo(from, state), cost });
        if (found.length === 4) break;
        bound = Math.min(bound, cost + margin);
        continue;
      }
      const ahead = state & 3;
      const back = ahead ^ 2;
      const aheadCost = cost + num(straight, node * 2 + (ahead & 1));
      const turnCost = cost + bendCost + num(corners, node);
      for (let turn = 0; turn < 4; turn += 1) {
        if (turn === back) continue;
        const step = node * 4 + turn;
        const target = num(open, step);
        if (target < 0) continue;
        const price = num(prices, step) + num(steps, step);
        reach(target * 4 + turn, (turn === ahead ? aheadCost : turnCost) + price, state);
      }
    }
    return found;
  };

  return (task) => {
    setEntrances(grid, open, task.to, true);
    const found = run(task);
    setEntrances(grid, open, task.to, false);
    return found;
  };
}

const none = -1;
/** A route leads no further than this above or below its two symbols. */
const reachLines = 10;

/** The steps of the grid without those that lead into a symbol. */
function openSteps({ next, symbolAt }: Grid): Int32Array {
  const open = next.slice();
  for (let step = 0; step < next.length; step += 1) {
    const target = num(next, step);
    if (target >= 0 && num(symbolAt, target) >= 0) open[step] = none;
  }
  return open;
}

/** Opens or closes the four steps into a symbol. */
function setEntrances({ next }: Grid, open: Int32Array, symbol: number, isOpen: boolean): void {
  for (const direction of directions) {
    const neighbour = num(next, stepOf(symbol, direction));
    open[stepOf(neighbour, opposite(direction))] = isOpen ? symbol : none;
  }
}

/** No way costs less: the steps that remain, and the bends that an empty grid would ask for. */
function restCost(downward: number, rightward: number, direction: number): number {
  const length = Math.abs(downward) + Math.abs(rightward);
  if (length === 0) return 0;
  const isUpright = direction % 2 === 0;
  const ahead = isUpright ? downward : rightward;
  const aside = isUpright ? rightward : downward;
  const progress = direction === 1 || direction === 2 ? ahead : -ahead;
  if (progress < 0) return length * stepCost + 2 * bendCost;
  return length * stepCost + (aside === 0 ? 0 : bendCost);
}

/** By step: its price with nobody else about. The outer gutters are a little dearer. */
export function plainStepCosts({ height, width }: Grid): Int32Array {
  const prices = new Int32Array(height * width * 4).fill(stepCost);
  const outer = stepCost + outerGutterCost;
  for (let v = 0; v < width; v += 1) {
    for (const node of [v, (height - 1) * width + v]) {
      prices[stepOf(node, 1)] = outer;
      prices[stepOf(node, 3)] = outer;
    }
  }
  for (let h = 0; h < height; h += 1) {
    for (const node of [h * width, h * width + width - 1]) {
      prices[stepOf(node, 0)] = outer;
      prices[stepOf(node, 2)] = outer;
    }
  }
  return prices;
}
