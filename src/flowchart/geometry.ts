import { at } from './at.ts';
import type { Place, Port, Route } from './model.ts';
import { portDepthPx } from './sizes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rulings of a table in px: one more than it has rows, or columns. */
export interface Rulings {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

export function rulingsOf(
  rowHeightsPx: readonly number[],
  colWidthsPx: readonly number[],
): Rulings {
  return { rows: sums(rowHeightsPx), cols: sums(colWidthsPx) };
}

function sums(sizes: readonly number[]): readonly number[] {
  const rulings = [0];
  for (const size of sizes) rulings.push(at(rulings, rulings.length - 1) + size);
  return rulings;
}

/** Where a place lies in px once the rulings are known. */
export function placePx(rulings: readonly number[], { line, offsetPx }: Place): number {
  const before = at(rulings, Math.floor(line / 2));
  const after = at(rulings, Math.ceil(line / 2));
  return (before + after) / 2 + offsetPx;
}

/**
 * The place of a port along the run that touches it: on the centre line of its symbol, at the symbol's
 * edge.
 */
export function portPlace({ symbol, side }: Port, offsetPx: number): Place {
  const line = 2 * (side % 2 === 0 ? symbol.row : symbol.col) + 1;
  const depthPx = portDepthPx(symbol.bentuk, side, offsetPx);
  return { line, offsetPx: side === 1 || side === 2 ? depthPx : -depthPx };
}

/** Where each run begins and ends along itself: at its neighbours' places, or at a port. */
export function runEnds(route: Route): readonly (readonly [Place, Place])[] {
  const { runs } = route;
  const first = portPlace(route.from, at(runs, 0).offsetPx);
  const last = portPlace(route.to, at(runs, runs.length - 1).offsetPx);
  return runs.map((_, index) => [runs[index - 1] ?? first, runs[index + 1] ?? last]);
}

/** The corners of a route in px, ports included. */
export function polyline(route: Route, rulings: Rulings): readonly Point[] {
  const ends = runEnds(route);
  const points = route.runs.map((run, index) => pointOn(run, at(ends, index)[0], rulings));
  const last = route.runs.length - 1;
  return [...points, pointOn(at(route.runs, last), at(ends, last)[1], rulings)];
}

function pointOn(run: Place & { readonly axis: 'h' | 'v' }, end: Place, rulings: Rulings): Point {
  return run.axis === 'h'
    ? { x: placePx(rulings.cols, end), y: placePx(rulings.rows, run) }
    : { x: placePx(rulings.cols, run), y: placePx(rulings.rows, end) };
}
