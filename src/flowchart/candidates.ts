import { at } from './at.ts';
import { bendCost, candidateMargin, entryCost, exitCost } from './costs.ts';
import { directions, opposite } from './direction.ts';
import type { Side } from './direction.ts';
import { nodeOf } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Chart, ChartArrow, ChartSymbol } from './model.ts';
import { runsOf } from './runs.ts';
import type { PathRun } from './runs.ts';
import { findPaths, plainStepCost } from './search.ts';
import type { Congestion, Path } from './search.ts';
import { hasVertices } from './sizes.ts';

export interface ArrowEnds {
  readonly index: number;
  readonly arrow: ChartArrow;
  readonly from: ChartSymbol;
  readonly to: ChartSymbol;
}

/** One way that an arrow could go, with what it costs when it is alone. */
export interface Candidate extends Path {
  readonly ends: ArrowEnds;
  readonly cost: number;
  readonly exit: Side;
  readonly entry: Side;
  readonly runs: readonly PathRun[];
  /** By step: whether the run of that step hangs on a vertex and so cannot be moved aside. */
  readonly isTied: readonly boolean[];
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

/** The ways of one arrow, at most one for each pair of sides, cheapest first. */
export function candidatesOf(
  grid: Grid,
  ends: ArrowEnds,
  congestion?: Congestion,
): readonly Candidate[] {
  const found = directions.flatMap((exit) => {
    const paths = findPaths({
      grid,
      from: nodeOf(grid, ends.from),
      to: nodeOf(grid, ends.to),
      exit,
      exitCost: exitCost(ends.arrow, { ...ends, side: exit }),
      entryCost: (side) => entryCost(ends.arrow, { ...ends, side }),
      ...(congestion && { congestion }),
    });
    return paths.map((path) => candidateOf(grid, ends, path));
  });
  const best = Math.min(...found.map(({ cost }) => cost));
  return found
    .filter(({ cost }) => cost <= best + candidateMargin)
    .toSorted((a, b) => a.cost - b.cost);
}

/** The price without congestion, so that candidates found in different rounds compare. */
function costOf(grid: Grid, ends: ArrowEnds, path: Path): number {
  const { arrow } = ends;
  const exit = at(path.directions, 0);
  const entry = opposite(at(path.directions, path.directions.length - 1));
  const steps = path.directions.map((direction, step) =>
    plainStepCost(grid, at(path.nodes, step), direction),
  );
  const bends = path.directions.filter(
    (direction, step) => direction !== at(path.directions, Math.max(0, step - 1)),
  );
  return (
    exitCost(arrow, { ...ends, side: exit }) +
    entryCost(arrow, { ...ends, side: entry }) +
    steps.reduce((sum, cost) => sum + cost, 0) +
    bends.length * bendCost
  );
}

function candidateOf(grid: Grid, ends: ArrowEnds, path: Path): Candidate {
  const runs = runsOf(grid, path);
  const last = path.directions.length - 1;
  const isTied = runs.flatMap(({ firstStep, lastStep }) => {
    const hangsOnFrom = firstStep === 0 && hasVertices(ends.from.bentuk);
    const hangsOnTo = lastStep === last && hasVertices(ends.to.bentuk);
    return Array.from({ length: lastStep - firstStep + 1 }, () => hangsOnFrom || hangsOnTo);
  });
  return {
    ends,
    cost: costOf(grid, ends, path),
    exit: at(path.directions, 0),
    entry: opposite(at(path.directions, last)),
    nodes: path.nodes,
    directions: path.directions,
    runs,
    isTied,
  };
}
