import { at } from './at.ts';
import { boxOf, shifted } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Side } from './direction.ts';
import { placePx, portPlace } from './geometry.ts';
import type { Rulings } from './geometry.ts';
import type { Label, Place, Route, Run } from './model.ts';
import { labelHeightPx, labelWidthPx } from './sizes.ts';

/** A place where a word could stand. */
export interface Spot {
  readonly label: Label;
  readonly box: Box;
}

/** Between a word and its own line. */
const ownGapPx = 3;
/** From the start of a run, so that the word stays by it in a table that grows. */
const distancesPx = [0, 3, 10, 18, 30];
/** From a ruling that the run crosses, so that the word stays behind it in a table that grows. */
const insetsPx = [3, 10];
/** A word begins at least this far before the end of its run. */
const leastPx = 6;
/** What each further run counts as further away than the one before. */
const furtherPx = 20;
const maxRuns = 3;
/** A word rather stands above a line, or at its right. */
const otherSidePx = 4;

/**
 * The corners that a word could be held by, nearest first: beside the first run of an arrow, near the symbol
 * it leaves, and beside the two after it.
 */
export function cornersOf(route: Route, rulings: Rulings): readonly Corner[] {
  const { from, to, runs } = route;
  const target = portPlace(to, at(runs, runs.length - 1).offsetPx);
  return runs
    .slice(0, maxRuns)
    .flatMap((run, index) => {
      const before = runs[index - 1];
      const end = runs[index + 1] ?? target;
      const start = before ?? portPlace(from, run.offsetPx);
      const sense = before ? senseOf(start, end) : outward(from.side);
      return besideRun(rulings, { run, start, end, sense }, index * furtherPx);
    })
    .toSorted((a, b) => a.distancePx - b.distancePx);
}

function outward(side: Side): 1 | -1 {
  return side === 1 || side === 2 ? 1 : -1;
}

function senseOf(from: Place, to: Place): 1 | -1 {
  if (from.line !== to.line) return to.line > from.line ? 1 : -1;
  return to.offsetPx > from.offsetPx ? 1 : -1;
}

interface Stretch {
  readonly run: Run;
  readonly start: Place;
  readonly end: Place;
  /** 1 where the run goes on to greater coordinates. */
  readonly sense: 1 | -1;
}

function besideRun(rulings: Rulings, stretch: Stretch, extraPx: number): Corner[] {
  const { run, start, end, sense } = stretch;
  const across = run.axis === 'h' ? rulings.cols : rulings.rows;
  const startPx = placePx(across, start);
  const lengthPx = sense * (placePx(across, end) - startPx);
  const favoured = run.axis === 'h' ? -1 : 1;
  const corners: Corner[] = [];
  for (const along of placesAlong(across, stretch)) {
    const fromStartPx = sense * (placePx(across, along) - startPx);
    if (fromStartPx > lengthPx - leastPx) continue;
    const distancePx = Math.max(0, fromStartPx) + extraPx;
    corners.push({ run, along, sense, side: favoured, distancePx });
    corners.push({
      run,
      along,
      sense,
      side: favoured === 1 ? -1 : 1,
      distancePx: distancePx + otherSidePx,
    });
  }
  return corners;
}

/**
 * Near the start, as far as its cell reaches, and behind the rulings that the run crosses first: held by the
 * ruling, for the table may grow.
 */
function placesAlong(across: readonly number[], { start, end, sense }: Stretch): readonly Place[] {
  const next = start.line % 2 === 1 ? start.line + sense : start.line + 2 * sense;
  const cellPx = sense * (placePx(across, { line: next, offsetPx: 0 }) - placePx(across, start));
  const near = distancesPx.filter((px) => px < cellPx).map((px) => shifted(start, sense * px));
  const behind = [next, next + 2 * sense]
    .filter((line) => sense * (end.line - line) > 0)
    .flatMap((line) => insetsPx.map((px) => ({ line, offsetPx: sense * px })));
  return [...near, ...behind];
}

/** Beside a run, at a place along it; `sense` and `side` say which way the word goes on from there. */
export interface Corner {
  readonly run: Run;
  readonly along: Place;
  readonly sense: 1 | -1;
  readonly side: 1 | -1;
  readonly distancePx: number;
}

export function spotAt({ arrow }: Route, rulings: Rulings, corner: Corner): Spot {
  const { run, along, sense, side } = corner;
  const text = arrow.label ?? '';
  const across = shifted(run, side * ownGapPx);
  const isFlat = run.axis === 'h';
  const [x, y] = isFlat ? [along, across] : [across, along];
  const [senseX, senseY] = isFlat ? [sense, side] : [side, sense];
  return {
    label: {
      arrow: arrow.id,
      text,
      x: { line: x.line, offsetPx: x.offsetPx, edge: senseX === 1 ? 'left' : 'right' },
      y: { line: y.line, offsetPx: y.offsetPx, edge: senseY === 1 ? 'top' : 'bottom' },
    },
    box: boxOf(
      rulings,
      [x, shifted(x, senseX * labelWidthPx(text))],
      [y, shifted(y, senseY * labelHeightPx)],
    ),
  };
}
