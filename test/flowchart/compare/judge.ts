import type { Chart, ChartSymbol } from '../../../src/flowchart/model.ts';
import { hasVertices, symbolSizes } from '../../../src/flowchart/sizes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a router drew: the middle of each symbol, and the corners of each arrow in the order of the chart. */
export interface Drawing {
  readonly centres: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
}

/** Counted from px alone, so that every router is judged alike. */
export interface Verdict {
  readonly crossings: number;
  readonly bends: number;
  readonly throughSymbol: number;
  readonly overlap: number;
  readonly offVertex: number;
  readonly diagonal: number;
  readonly mixedSides: number;
  /** Ends that share a vertex of a keputusan beyond what its number of arrows forces. */
  readonly sharedEnds: number;
}

interface Segment {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
}

interface End {
  readonly line: number;
  readonly symbol: number;
  readonly side: number;
  readonly isOut: boolean;
  readonly isOff: boolean;
  readonly isVertex: boolean;
}

export function judge(chart: Chart, { centres, lines }: Drawing): Verdict {
  const segments = lines.flatMap((line, index) => segmentsOf(line, index));
  const pairs = segments.flatMap((s, i) =>
    segments.slice(i + 1).flatMap((t) => (s.line === t.line ? [] : [[s, t] as const])),
  );
  const ends = lines.flatMap((line, index) => endsOf(chart, centres, line, index));
  const vertices = Map.groupBy(ends, ({ line }) => line);
  const count = (list: readonly unknown[]): number => list.length;
  return {
    crossings: count(pairs.filter(([s, t]) => cross(s, t))),
    bends: count(segments) - count(lines.filter((line) => line.length > 1)),
    throughSymbol: count(
      segments.filter((s) => centres.some((centre, index) => isThrough(s, centre, chart, index))),
    ),
    overlap: count(
      pairs.filter(
        ([s, t]) => lieOn(s, t) && !haveCommonVertex(vertices.get(s.line), vertices.get(t.line)),
      ),
    ),
    offVertex: count(ends.filter(({ isOff }) => isOff)),
    diagonal: count(segments.filter(({ a, b }) => Math.min(width({ a, b }), height({ a, b })) > 1)),
    mixedSides: sidesWith(ends, (side) => new Set(side.map(({ isOut }) => isOut)).size > 1),
    sharedEnds: sharedBeyondForced(chart, ends),
  };
}

function segmentsOf(line: readonly Point[], index: number): readonly Segment[] {
  const corners = line.filter((b, place) => {
    const a = line[place - 1];
    const c = line[place + 1];
    return !a || !c || !(isBetween(a.x, b.x, c.x) && isBetween(a.y, b.y, c.y));
  });
  return corners.slice(1).map((b, place) => ({ line: index, a: corners[place] ?? b, b }));
}

/** A point on a straight piece is no corner. */
function isBetween(a: number, b: number, c: number): boolean {
  return Math.abs(a - b) < 0.5 && Math.abs(b - c) < 0.5
    ? true
    : (b - a) * (c - b) > 0 || Math.abs(a - c) < 0.5;
}

function width({ a, b }: Pick<Segment, 'a' | 'b'>): number {
  return Math.abs(a.x - b.x);
}

function height({ a, b }: Pick<Segment, 'a' | 'b'>): number {
  return Math.abs(a.y - b.y);
}

function cross(s: Segment, t: Segment): boolean {
  const isUpright = width(s) < height(s);
  if (isUpright === width(t) < height(t)) return false;
  const [v, h] = isUpright ? [s, t] : [t, s];
  const isInside = (px: number, from: number, to: number): boolean =>
    px > Math.min(from, to) + 0.5 && px < Math.max(from, to) - 0.5;
  return isInside(v.a.x, h.a.x, h.b.x) && isInside(h.a.y, v.a.y, v.b.y);
}

function lieOn(s: Segment, t: Segment): boolean {
  const isUpright = width(s) < height(s);
  if (isUpright !== width(t) < height(t)) return false;
  const along = isUpright ? 'y' : 'x';
  const across = isUpright ? 'x' : 'y';
  const common =
    Math.min(Math.max(s.a[along], s.b[along]), Math.max(t.a[along], t.b[along])) -
    Math.max(Math.min(s.a[along], s.b[along]), Math.min(t.a[along], t.b[along]));
  return Math.abs(s.a[across] - t.a[across]) < 1 && common > 1;
}

/** Six px inside the box: the arc of a kapsul and the edges of a keputusan lie inside it too. */
function isThrough({ a, b }: Segment, centre: Point, chart: Chart, index: number): boolean {
  const symbol = chart.symbols[index];
  if (!symbol) return false;
  const { halfWidthPx, halfHeightPx } = symbolSizes[symbol.bentuk];
  const isNear = (from: number, to: number, middle: number, half: number): boolean =>
    Math.max(from, to) > middle - half + 6 && Math.min(from, to) < middle + half - 6;
  return isNear(a.x, b.x, centre.x, halfWidthPx) && isNear(a.y, b.y, centre.y, halfHeightPx);
}

function endsOf(
  chart: Chart,
  centres: readonly Point[],
  line: readonly Point[],
  index: number,
): readonly End[] {
  const arrow = chart.arrows[index];
  const [first, last] = [line[0], line.at(-1)];
  if (!arrow || !first || !last) return [];
  return [
    endAt(chart, centres, arrow.dari, { line: index, point: first, isOut: true }),
    endAt(chart, centres, arrow.ke, { line: index, point: last, isOut: false }),
  ];
}

function endAt(
  chart: Chart,
  centres: readonly Point[],
  id: string,
  { line, point, isOut }: { readonly line: number; readonly point: Point; readonly isOut: boolean },
): End {
  const symbol = chart.symbols.findIndex((one) => one.id === id);
  const centre = centres[symbol] ?? point;
  const bentuk = chart.symbols[symbol]?.bentuk ?? 'kotak';
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  const x = (point.x - centre.x) / halfWidthPx;
  const y = (point.y - centre.y) / halfHeightPx;
  const side = Math.abs(x) > Math.abs(y) ? (x > 0 ? 1 : 3) : y > 0 ? 2 : 0;
  const aside = side % 2 === 0 ? point.x - centre.x : point.y - centre.y;
  const isVertex = hasVertices(bentuk);
  return { line, symbol, side, isOut, isVertex, isOff: isVertex && Math.abs(aside) > 1 };
}

/** A keputusan with more than four arrows makes some of them share a vertex, and those merge by right. */
function haveCommonVertex(a: readonly End[] = [], b: readonly End[] = []): boolean {
  return a.some(
    (one) =>
      one.isVertex && b.some((other) => other.symbol === one.symbol && other.side === one.side),
  );
}

function sidesWith(ends: readonly End[], test: (side: readonly End[]) => boolean): number {
  const sides = Map.groupBy(ends, ({ symbol, side }) => `${symbol}/${side}`);
  return [...sides.values()].filter(test).length;
}

function sharedBeyondForced(chart: Chart, ends: readonly End[]): number {
  const isKeputusan = ({ bentuk }: ChartSymbol): boolean => bentuk === 'belah-ketupat';
  return chart.symbols.reduce((sum, symbol, index) => {
    if (!isKeputusan(symbol)) return sum;
    const mine = ends.filter((end) => end.symbol === index);
    const used = new Set(mine.map(({ side }) => side)).size;
    return sum + mine.length - used - Math.max(0, mine.length - 4);
  }, 0);
}
