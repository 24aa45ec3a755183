import { at } from './at.ts';
import { areApart, boxIn, boxOf } from './boxes.ts';
import type { Box } from './boxes.ts';
import { rulingsOf, runEnds } from './geometry.ts';
import type { Rulings } from './geometry.ts';
import { cornersOf, spotAt } from './label-spots.ts';
import type { Corner, Spot } from './label-spots.ts';
import type { Chart, ChartSymbol, Label, Layout, Place, Route } from './model.ts';
import { symbolSizes } from './sizes.ts';

type Room = Pick<Layout, 'minRowHeightPx' | 'minColWidthPx'>;

/** Between a word and anything else. */
const gapPx = 2;
/** How much wider a column or higher a row is made, step by step, for a word that finds no free place. */
const wideningsPx = [8, 16, 24, 36, 48, 64, 80, 104, 128, 160];

/** Prices of a spot; a px of distance is the measure. */
const hitPrice = 4000;
const rulingPrice = 200;
const wideningPrice = 1.5;

/** What a word must keep clear of, at one size of the table. */
interface Surroundings {
  readonly rulings: Rulings;
  readonly symbols: readonly { readonly symbol: ChartSymbol; readonly box: Box }[];
  readonly lines: readonly Box[];
  readonly words: readonly Box[];
}

interface Found {
  readonly spot: Spot;
  readonly price: number;
  readonly room: Room;
}

/**
 * Places the word of every labelled arrow beside its first run, near the vertex, or else beside the
 * next ones, where it meets no symbol, line or other word and lies across no ruling; a column or row grows when
 * there is no such place.
 */
export function placeLabels(
  chart: Chart,
  routes: readonly Route[],
  room: Room,
): Pick<Layout, 'labels' | 'minRowHeightPx' | 'minColWidthPx'> {
  const labels: Label[] = [];
  let around = surroundingsOf(chart, routes, room);
  let enough = room;
  for (const route of routes) {
    if (route.arrow.label === undefined) continue;
    const found = findSpot(route, nearby(around, route), enough);
    if (found.room !== enough) around = resized(around, found.room);
    enough = found.room;
    labels.push(found.spot.label);
    around = { ...around, words: [...around.words, boxIn(around.rulings, found.spot.box)] };
  }
  return { labels, ...enough };
}

function surroundingsOf(chart: Chart, routes: readonly Route[], room: Room): Surroundings {
  const rulings = rulingsOf(room.minRowHeightPx, room.minColWidthPx);
  return {
    rulings,
    symbols: chart.symbols.map((symbol) => ({ symbol, box: symbolBox(symbol, rulings) })),
    lines: routes.flatMap((route) => runBoxes(route, rulings)),
    words: [],
  };
}

function resized({ symbols, lines, words }: Surroundings, room: Room): Surroundings {
  const rulings = rulingsOf(room.minRowHeightPx, room.minColWidthPx);
  return {
    rulings,
    symbols: symbols.map(({ symbol, box }) => ({ symbol, box: boxIn(rulings, box) })),
    lines: lines.map((box) => boxIn(rulings, box)),
    words: words.map((box) => boxIn(rulings, box)),
  };
}

/** What lies in the rows through which the first three runs of an arrow lead, and just beside them. */
function nearby(around: Surroundings, { from, to, runs }: Route): Surroundings {
  const lines = [from.symbol.row, to.symbol.row].map((row) => 2 * row + 1);
  const turns = runs.slice(0, 4).flatMap(({ axis, line }) => (axis === 'h' ? [line] : []));
  const first = Math.min(...lines, ...turns) - 3;
  const last = Math.max(...lines, ...turns) + 3;
  const isNear = ({ top, bottom }: Box): boolean => bottom.line >= first && top.line <= last;
  return {
    rulings: around.rulings,
    symbols: around.symbols.filter(({ box }) => isNear(box)),
    lines: around.lines.filter(isNear),
    words: around.words.filter(isNear),
  };
}

/** The best spot in the table as it is, or else in one with a wider column or a higher row. */
function findSpot(route: Route, around: Surroundings, room: Room): Found {
  let best: Found = { ...bestSpot(route, around), room };
  if (best.price < rulingPrice) return best;
  for (const widen of wideners(route, room)) {
    for (const px of wideningsPx) {
      if (px * wideningPrice >= best.price) break;
      const wider = widen(px);
      const found = bestSpot(route, resized(around, wider));
      const price = found.price + px * wideningPrice;
      if (price < best.price) best = { spot: found.spot, price, room: wider };
    }
  }
  return best;
}

/** What may grow for a word: the column that its arrow leaves, the one it leaves it for, and the row. */
function wideners(
  { from: { symbol, side } }: Route,
  { minRowHeightPx, minColWidthPx }: Room,
): readonly ((px: number) => Room)[] {
  const grown = (sizes: readonly number[], index: number, px: number): readonly number[] =>
    sizes.map((size, other) => (other === index ? size + px : size));
  const beside = side % 2 === 0 ? [] : [symbol.col + (side === 1 ? 1 : -1)];
  const columns = [symbol.col, ...beside].map((col) => (px: number) => ({
    minRowHeightPx,
    minColWidthPx: grown(minColWidthPx, col, px),
  }));
  const row = (px: number): Room => ({
    minRowHeightPx: grown(minRowHeightPx, symbol.row, px),
    minColWidthPx,
  });
  return [...columns, row];
}

function bestSpot(
  route: Route,
  around: Surroundings,
): { readonly spot: Spot; readonly price: number } {
  const corners = cornersOf(route, around.rulings);
  let best = priced(route, around, at(corners, 0));
  for (const corner of corners.slice(1)) {
    if (corner.distancePx >= best.price) break;
    const next = priced(route, around, corner);
    if (next.price < best.price) best = next;
  }
  return best;
}

function priced(
  route: Route,
  around: Surroundings,
  corner: Corner,
): { readonly spot: Spot; readonly price: number } {
  const spot = spotAt(route, around.rulings, corner);
  const hits = hitsOf(spot.box, route, around) * hitPrice;
  const cuts = cutsOf(spot.box, around.rulings) * rulingPrice;
  return { spot, price: hits + cuts + corner.distancePx };
}

/** How many symbols, lines and other words a word would touch; leaving the table counts too. */
function hitsOf(box: Box, own: Route, { rulings, symbols, lines, words }: Surroundings): number {
  let hits = isOutside(box, rulings) ? 1 : 0;
  for (const other of symbols) {
    if (touches(box, other, own)) hits += 1;
  }
  for (const line of lines) {
    if (!areApart(box, line, gapPx)) hits += 1;
  }
  for (const word of words) {
    if (!areApart(box, word, gapPx)) hits += 1;
  }
  return hits;
}

function touches(
  box: Box,
  other: { readonly symbol: ChartSymbol; readonly box: Box },
  { from }: Route,
): boolean {
  if (areApart(box, other.box, gapPx)) return false;
  const isOwn = other.symbol === from.symbol;
  return isOwn && from.symbol.bentuk === 'belah-ketupat' ? touchesDiamond(box, other.box) : true;
}

/** The corners of a keputusan's box are empty, so its own words may stand in them. */
function touchesDiamond(box: Box, { left, right, top, bottom }: Box): boolean {
  const reach = (from: number, to: number, near: number, far: number): number => {
    const centre = (near + far) / 2;
    return Math.max(from - centre, 0, centre - to) / (far - centre);
  };
  const x = reach(box.left.px, box.right.px, left.px, right.px);
  const y = reach(box.top.px, box.bottom.px, top.px, bottom.px);
  return x + y < 1.08;
}

function symbolBox({ row, col, bentuk }: ChartSymbol, rulings: Rulings): Box {
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  return boxOf(rulings, around(2 * col + 1, halfWidthPx), around(2 * row + 1, halfHeightPx));
}

function around(line: number, halfPx: number): readonly [Place, Place] {
  return [
    { line, offsetPx: -halfPx },
    { line, offsetPx: halfPx },
  ];
}

function runBoxes(route: Route, rulings: Rulings): readonly Box[] {
  const ends = runEnds(route);
  return route.runs.map((run, index) =>
    run.axis === 'h'
      ? boxOf(rulings, at(ends, index), [run, run])
      : boxOf(rulings, [run, run], at(ends, index)),
  );
}

function isOutside({ left, right, top, bottom }: Box, { rows, cols }: Rulings): boolean {
  return (
    left.px < 1 ||
    top.px < 1 ||
    right.px > at(cols, cols.length - 1) - 1 ||
    bottom.px > at(rows, rows.length - 1) - 1
  );
}

/** How many rulings a word lies across; one way or the other. */
function cutsOf({ left, right, top, bottom }: Box, { rows, cols }: Rulings): number {
  const isAcross = (px: number, from: number, to: number): boolean => from < px && px < to;
  return (
    (cols.some((px) => isAcross(px, left.px, right.px)) ? 1 : 0) +
    (rows.some((px) => isAcross(px, top.px, bottom.px)) ? 1 : 0)
  );
}
