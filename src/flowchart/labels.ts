import { at } from './at.ts';
import { placePx, portPlace, rulingsOf, runEnds } from './geometry.ts';
import type { Rulings } from './geometry.ts';
import type { Chart, Label, Layout, Place, Route, Run } from './model.ts';
import { labelHeightPx, labelWidthPx, symbolSizes } from './sizes.ts';
import { shifted, spanOf, stayApart } from './spans.ts';
import type { Span } from './spans.ts';

/** A rectangle whose edges are elastic. */
interface Box {
  readonly x: Span;
  readonly y: Span;
}

interface Spot {
  readonly label: Label;
  readonly box: Box;
  readonly distancePx: number;
}

type Room = Pick<Layout, 'minRowHeightPx' | 'minColWidthPx'>;

/** Between a word and its own line, and between a word and anything else. */
const ownGapPx = 3;
const gapPx = 2;
const distancesPx = [-1, 3, 10, 18, 30, 50];
/** How much wider a column is made, step by step, for a word that finds no free place. */
const wideningsPx = [0, 12, 24, 36, 48, 64];

/**
 * Places the word of every labelled arrow beside its first run, near the vertex, or else beside the
 * second, where it meets no symbol, line or other word; a column grows when there is no such place.
 */
export function placeLabels(
  chart: Chart,
  routes: readonly Route[],
  room: Room,
): Pick<Layout, 'labels' | 'minColWidthPx'> {
  const labels: Label[] = [];
  const taken: Box[] = [];
  let { minColWidthPx } = room;
  for (const route of routes) {
    if (route.arrow.label === undefined) continue;
    const found = firstSpot(chart, routes, { route, taken, room: { ...room, minColWidthPx } });
    labels.push(found.spot.label);
    taken.push(found.spot.box);
    minColWidthPx = found.minColWidthPx;
  }
  return { labels, minColWidthPx };
}

interface Task {
  readonly route: Route;
  readonly taken: readonly Box[];
  readonly room: Room;
}

function firstSpot(
  chart: Chart,
  routes: readonly Route[],
  task: Task,
): { readonly spot: Spot; readonly minColWidthPx: readonly number[] } {
  const { minColWidthPx } = task.room;
  const options = wideningsPx.map((px) => {
    const widths = minColWidthPx.map((width, col) =>
      col === task.route.from.symbol.col ? width + px : width,
    );
    return {
      ...bestSpot(chart, routes, { ...task, room: { ...task.room, minColWidthPx: widths } }),
      minColWidthPx: widths,
    };
  });
  return options.find(({ price }) => price < refused) ?? at(options, 0);
}

const refused = 20;

function bestSpot(
  chart: Chart,
  routes: readonly Route[],
  task: Task,
): { readonly spot: Spot; readonly price: number } {
  const rulings = rulingsOf(task.room.minRowHeightPx, task.room.minColWidthPx);
  const priced = spotsOf(task.route).map((spot) => ({
    spot,
    price: priceOf(spot, rulings, { chart, routes, taken: task.taken, own: task.route }),
  }));
  return priced.reduce((a, b) => (b.price < a.price ? b : a));
}

function spotsOf(route: Route): readonly Spot[] {
  const first = at(route.runs, 0);
  const start = portPlace(route.from, first.offsetPx);
  const outward = route.from.side === 1 || route.from.side === 2 ? 1 : -1;
  const spots = besideRun(route, first, start, outward);
  const second = route.runs[1];
  const end = route.runs[2] ?? portPlace(route.to, second?.offsetPx ?? 0);
  if (!second) return spots;
  const sense = end.line > first.line ? 1 : -1;
  return [
    ...spots,
    ...besideRun(route, second, shifted(first, sense), sense).map((spot) => ({
      ...spot,
      distancePx: spot.distancePx + 20,
    })),
  ];
}

/** Both sides of a run, at growing distance from where it starts. */
function besideRun(route: Route, run: Run, start: Place, outward: 1 | -1): readonly Spot[] {
  return ([-1, 1] as const).flatMap((side) =>
    distancesPx.map((distancePx) => {
      const along = shifted(start, outward * distancePx);
      const across = shifted(run, side * ownGapPx);
      const isFavoured = run.axis === 'h' ? side === -1 : side === 1;
      const spot =
        run.axis === 'h'
          ? spotAt(route, { x: along, senseX: outward, y: across, senseY: side })
          : spotAt(route, { x: across, senseX: side, y: along, senseY: outward });
      return { ...spot, distancePx: Math.max(0, distancePx) + (isFavoured ? 0 : 4) };
    }),
  );
}

function spotAt(
  route: Route,
  corner: {
    readonly x: Place;
    readonly senseX: 1 | -1;
    readonly y: Place;
    readonly senseY: 1 | -1;
  },
): Omit<Spot, 'distancePx'> {
  const text = route.arrow.label ?? '';
  const width = labelWidthPx(text);
  const { x, y, senseX, senseY } = corner;
  return {
    label: {
      arrow: route.arrow.id,
      text,
      x: { ...x, edge: senseX === 1 ? 'left' : 'right' },
      y: { ...y, edge: senseY === 1 ? 'top' : 'bottom' },
    },
    box: {
      x: senseX === 1 ? { from: x, to: shifted(x, width) } : { from: shifted(x, -width), to: x },
      y:
        senseY === 1
          ? { from: y, to: shifted(y, labelHeightPx) }
          : { from: shifted(y, -labelHeightPx), to: y },
    },
  };
}

interface Surroundings {
  readonly chart: Chart;
  readonly routes: readonly Route[];
  readonly taken: readonly Box[];
  readonly own: Route;
}

function priceOf({ box, distancePx }: Spot, rulings: Rulings, around: Surroundings): number {
  const symbols = around.chart.symbols.filter((symbol) =>
    symbol.id === around.own.from.symbol.id && symbol.bentuk === 'belah-ketupat'
      ? touchesDiamond(box, around.own, rulings)
      : !areApart(rulings, box, symbolBox(symbol)),
  );
  const words = around.taken.filter((other) => !areApart(rulings, box, other));
  const lines = around.routes.flatMap((route) =>
    runBoxes(route, rulings).filter((run) => !areApart(rulings, box, run)),
  );
  return (
    40 * (symbols.length + words.length) +
    20 * lines.length +
    (isOutside(box, rulings) ? 40 : 0) +
    rulingPrice(box, rulings) +
    0.05 * distancePx
  );
}

function areApart(rulings: Rulings, a: Box, b: Box): boolean {
  return stayApart(rulings.cols, a.x, b.x, gapPx) || stayApart(rulings.rows, a.y, b.y, gapPx);
}

function symbolBox({ row, col, bentuk }: Chart['symbols'][number]): Box {
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  return { x: around(2 * col + 1, halfWidthPx), y: around(2 * row + 1, halfHeightPx) };
}

function around(line: number, halfPx: number): Span {
  return { from: { line, offsetPx: -halfPx }, to: { line, offsetPx: halfPx } };
}

/** The corners of a keputusan's box are empty, so a word may stand in them. */
function touchesDiamond(box: Box, { from: { symbol } }: Route, rulings: Rulings): boolean {
  const { halfWidthPx, halfHeightPx } = symbolSizes[symbol.bentuk];
  const reach = (spans: readonly number[], span: Span, line: number): number => {
    const centre = placePx(spans, { line, offsetPx: 0 });
    const nearest = Math.max(placePx(spans, span.from), Math.min(centre, placePx(spans, span.to)));
    return Math.abs(nearest - centre);
  };
  const x = reach(rulings.cols, box.x, 2 * symbol.col + 1);
  const y = reach(rulings.rows, box.y, 2 * symbol.row + 1);
  return x / halfWidthPx + y / halfHeightPx < 1.08;
}

function runBoxes(route: Route, rulings: Rulings): readonly Box[] {
  const ends = runEnds(route);
  return route.runs.map((run, index) => {
    const [from, to] = at(ends, index);
    const across = { from: run, to: run };
    return run.axis === 'h'
      ? { x: spanOf(rulings.cols, from, to), y: across }
      : { x: across, y: spanOf(rulings.rows, from, to) };
  });
}

function isOutside({ x, y }: Box, { rows, cols }: Rulings): boolean {
  return (
    placePx(cols, x.from) < 1 ||
    placePx(rows, y.from) < 1 ||
    placePx(cols, x.to) > at(cols, cols.length - 1) - 1 ||
    placePx(rows, y.to) > at(rows, rows.length - 1) - 1
  );
}

function rulingPrice({ x, y }: Box, { rows, cols }: Rulings): number {
  const cuts = (rulings: readonly number[], { from, to }: Span): boolean =>
    rulings.some((px) => px > placePx(rulings, from) && px < placePx(rulings, to));
  return (cuts(cols, x) ? 1.5 : 0) + (cuts(rows, y) ? 1.5 : 0);
}
