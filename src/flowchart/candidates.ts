import { at } from './at.ts';
import type { Congestion } from './congestion.ts';
import { bendCost, entryCost, exitCost } from './costs.ts';
import { directions, opposite } from './direction.ts';
import type { Side } from './direction.ts';
import { nodeOf } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Chart, ChartArrow, ChartSymbol } from './model.ts';
import type { FoundPath, Path, Search } from './search.ts';
import { hasVertices } from './sizes.ts';

export interface ArrowEnds {
  readonly index: number;
  readonly arrow: ChartArrow;
  readonly from: ChartSymbol;
  readonly to: ChartSymbol;
}

/** The part of the grid that a way lies in, by line. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One way that an arrow could go, with what it costs when it is alone. */
export interface Candidate extends Path {
  readonly ends: ArrowEnds;
  readonly cost: number;
  readonly exit: Side;
  readonly entry: Side;
  /** Steps before the first of these and from the second on hang on a vertex and cannot be moved aside. */
  readonly freeFrom: number;
  readonly freeUntil: number;
  readonly extent: Extent;
}

export function endsOf(chart: Chart): readonly ArrowEnds[] {
  const byId = new Map(chart.symbols.map((symbol) => [symbol.id, symbol]));
  return chart.arrows.map((arrow, index) => {
    const from = byId.get(arrow.dari);
    const to = byId.get(arrow.ke);
    if (!from || !to)
      throw new Error(`arrow ${arrow.id} has an end that is no symbol of the chart`);
    return { index, arrow, from, to };
  });
}

/** What the other arrows add to the price of leaving and entering by each side. */
export interface PortPrices {
  readonly out: readonly number[];
  readonly in: readonly number[];
}

export const freePorts: PortPrices = { out: [0, 0, 0, 0], in: [0, 0, 0, 0] };

/** Where ways are looked for. */
export interface Terrain {
  readonly grid: Grid;
  readonly search: Search;
  readonly plainSteps: Int32Array;
}

/** What the arrows laid so far mean for another one. */
export interface Situation {
  readonly congestion: Congestion;
  readonly ports: PortPrices;
  /** How much dearer than the best way another may be. */
  readonly margin: number;
}

/** The ways of one arrow, at most one for each pair of sides, cheapest first as things stand. */
export function candidatesOf(
  { grid, search, plainSteps }: Terrain,
  ends: ArrowEnds,
  { congestion, ports, margin }: Situation,
): readonly Candidate[] {
  const exits = directions
    .map((side) => ({
      side,
      cost: exitCost(ends.arrow, { ...ends, side }) + at(ports.out, side),
    }))
    .toSorted((a, b) => a.cost - b.cost);
  const entries = directions.map(
    (side) => entryCost(ends.arrow, { ...ends, side }) + at(ports.in, side),
  );
  const found: { readonly path: FoundPath; readonly cost: number }[] = [];
  let best = Infinity;
  for (const { side, cost } of exits) {
    const paths = search({
      from: nodeOf(grid, ends.from),
      to: nodeOf(grid, ends.to),
      exit: side,
      exitCost: cost,
      congestion,
      limit: best + margin,
      margin,
    });
    for (const path of paths) {
      if (!isPlain(path)) continue;
      const total = path.cost + at(entries, entryOf(path));
      found.push({ path, cost: total });
      best = Math.min(best, total);
    }
  }
  return found
    .filter(({ cost }) => cost <= best + margin)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ path }) => candidateOf(grid, plainSteps, ends, path));
}

/** A way that comes back to where it has been, or to the side it left by, is none. */
function isPlain({ nodes, directions: steps }: Path): boolean {
  const inner = nodes.slice(1);
  if (new Set(inner).size < inner.length) return false;
  return nodes[0] !== nodes.at(-1) || steps[0] !== opposite(at(steps, steps.length - 1));
}

function entryOf({ directions: path }: Path): Side {
  return opposite(at(path, path.length - 1));
}

/** The price without congestion, so that candidates found in different rounds compare. */
function costOf(plainSteps: Int32Array, ends: ArrowEnds, path: Path): number {
  const { nodes, directions: steps } = path;
  const { arrow } = ends;
  let cost =
    exitCost(arrow, { ...ends, side: at(steps, 0) }) +
    entryCost(arrow, { ...ends, side: entryOf(path) });
  for (let step = 0; step < steps.length; step += 1) {
    cost += plainSteps[at(nodes, step) * 4 + at(steps, step)] ?? 0;
    if (step > 0 && steps[step] !== steps[step - 1]) cost += bendCost;
  }
  return cost;
}

function candidateOf(
  grid: Grid,
  plainSteps: Int32Array,
  ends: ArrowEnds,
  { nodes, directions: steps }: Path,
): Candidate {
  const path = { nodes, directions: steps };
  const first = at(steps, 0);
  const last = at(steps, steps.length - 1);
  const isStraight = steps.every((direction) => direction === first);
  const hangsOnFrom = hasVertices(ends.from.bentuk);
  const hangsOnTo = hasVertices(ends.to.bentuk);
  const lead = isStraight ? steps.length : steps.findIndex((direction) => direction !== first);
  const tail = isStraight ? 0 : steps.findLastIndex((direction) => direction !== last) + 1;
  return {
    ...path,
    ends,
    cost: costOf(plainSteps, ends, path),
    exit: first,
    entry: opposite(last),
    freeFrom: hangsOnFrom ? lead : 0,
    freeUntil: hangsOnTo ? tail : steps.length,
    extent: extentOf(grid, nodes),
  };
}

function extentOf(grid: Grid, nodes: readonly number[]): Extent {
  let [top, bottom, left, right] = [grid.height, 0, grid.width, 0];
  for (const node of nodes) {
    const h = Math.floor(node / grid.width);
    const v = node - h * grid.width;
    top = Math.min(top, h);
    bottom = Math.max(bottom, h);
    left = Math.min(left, v);
    right = Math.max(right, v);
  }
  return { top, bottom, left, right };
}

/** Whether the run of a step hangs on a vertex, so that it cannot be moved aside. */
export function isTied({ freeFrom, freeUntil }: Candidate, step: number): boolean {
  return step < freeFrom || step >= freeUntil;
}

/** Whether two ways can have a node in common. */
export function mayMeet(a: Extent, b: Extent): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
