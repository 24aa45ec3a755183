import type { Chart, ChartSymbol, Label, Layout, Route } from '../../src/flowchart/model.ts';
import {
  hasVertices,
  labelHeightPx,
  labelWidthPx,
  symbolSizes,
} from '../../src/flowchart/sizes.ts';

/** What is wrong, or merely countable, in the px picture of a layout. Everything but the last three must be 0. */
export interface Metrics {
  readonly throughSymbol: number;
  readonly overlap: number;
  readonly onRuling: number;
  readonly offVertex: number;
  readonly offSide: number;
  readonly diagonal: number;
  readonly reversed: number;
  readonly outside: number;
  readonly labelHit: number;
  /** Words that lie across a ruling of the smallest table. */
  readonly labelOnRuling: number;
  readonly headless: number;
  readonly tight: number;
  readonly crossings: number;
  readonly bends: number;
  readonly mixedSides: number;
  readonly sharedEnds: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  readonly route: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly a: Point;
  readonly b: Point;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Measures a layout at given row heights and column widths, from the stored runs alone. */
export function measure(
  chart: Chart,
  layout: Layout,
  {
    rowHeightsPx,
    colWidthsPx,
  }: { readonly rowHeightsPx: readonly number[]; readonly colWidthsPx: readonly number[] },
): Metrics {
  const ys = edges(rowHeightsPx);
  const xs = edges(colWidthsPx);
  const lines = layout.routes.map((route) => points(route, xs, ys));
  const segments = lines.flatMap((line, route) =>
    line.slice(1).map((b, index) => ({
      route,
      first: index === 0,
      last: index === line.length - 2,
      a: line[index] ?? b,
      b,
    })),
  );
  const pairs = segments.flatMap((s, i) =>
    segments.slice(i + 1).flatMap((t) => (areNear(s, t) ? [[s, t] as const] : [])),
  );
  const symbols = chart.symbols.map((symbol) => ({ symbol, box: symbolBox(symbol, xs, ys) }));
  const labels = layout.labels.map((label) => labelBox(label, xs, ys));
  const count = (list: readonly unknown[]): number => list.length;
  return {
    throughSymbol: count(segments.filter((s) => symbols.some(({ box }) => inside(s, box)))),
    overlap: count(pairs.filter(([s, t]) => overlaps(s, t, layout))),
    onRuling: count(segments.filter((s) => onRuling(s, xs, ys))),
    offVertex: count(
      layout.routes.flatMap((route, index) => offVertex(route, lines[index] ?? [], xs, ys)),
    ),
    offSide: count(
      layout.routes.flatMap((route, index) => offSide(route, lines[index] ?? [], xs, ys)),
    ),
    diagonal: count(segments.filter(({ a, b }) => a.x !== b.x && a.y !== b.y)),
    reversed:
      count(segments.filter((s) => isShort(s))) + count(lines.flatMap((line) => reversals(line))),
    outside: count(
      segments.filter(({ a, b }) =>
        [a, b].some(({ x, y }) => x <= 0 || y <= 0 || x >= last(xs) || y >= last(ys)),
      ),
    ),
    labelHit:
      count(
        labels.filter(
          (box) =>
            segments.some((s) => inside(s, box)) || symbols.some((other) => touches(box, other)),
        ),
      ) +
      count(labels.filter((box, i) => labels.slice(i + 1).some((other) => meets(box, other)))) +
      count(
        labels.filter((box) => box.x0 < 0 || box.y0 < 0 || box.x1 > last(xs) || box.y1 > last(ys)),
      ),
    labelOnRuling: count(labels.filter((box) => liesAcross(box, xs, ys))),
    headless: count(
      layout.routes.filter(
        (route, index) => route.arrow.berkepala && lengthOfLast(lines[index] ?? []) < 10,
      ),
    ),
    tight: count(pairs.filter(([s, t]) => isTight(s, t))),
    crossings: count(pairs.filter(([s, t]) => crosses(s, t))),
    bends: lines.reduce((sum, line) => sum + line.length - 2, 0),
    mixedSides: ends(layout).filter((end, i, all) =>
      all.slice(i + 1).some((o) => o.key === end.key && o.out !== end.out),
    ).length,
    sharedEnds: ends(layout).filter(
      (end, i, all) => end.vertex && all.slice(i + 1).some((o) => o.key === end.key),
    ).length,
  };
}

function edges(sizes: readonly number[]): readonly number[] {
  return sizes.reduce<readonly number[]>((sums, size) => [...sums, last(sums) + size], [0]);
}

function last(list: readonly number[]): number {
  return list.at(-1) ?? 0;
}

function position(sums: readonly number[], line: number, offset: number): number {
  const low = sums[Math.floor(line / 2)] ?? NaN;
  const high = sums[Math.ceil(line / 2)] ?? NaN;
  return (low + high) / 2 + offset;
}

function centre({ row, col }: ChartSymbol, xs: readonly number[], ys: readonly number[]): Point {
  return { x: position(xs, 2 * col + 1, 0), y: position(ys, 2 * row + 1, 0) };
}

/** Half the breadth of a symbol at a distance from its axis, computed from its outline. */
function reach(symbol: ChartSymbol, upright: boolean, aside: number): number {
  const { halfWidthPx: w, halfHeightPx: h } = symbolSizes[symbol.bentuk];
  const [along, across] = upright ? [h, w] : [w, h];
  if (symbol.bentuk === 'belah-ketupat') return along * (1 - Math.abs(aside) / across);
  if (symbol.bentuk !== 'kapsul') return along;
  const beyond = upright ? Math.max(0, Math.abs(aside) - (w - h)) : Math.abs(aside);
  return along - h + Math.sqrt(h * h - beyond * beyond);
}

function points(route: Route, xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const lines = route.runs.map((run) =>
    run.axis === 'h'
      ? { axis: 'h' as const, px: position(ys, run.line, run.offsetPx) }
      : { axis: 'v' as const, px: position(xs, run.line, run.offsetPx) },
  );
  const port = (end: Route['from'], line: (typeof lines)[number] | undefined): Point => {
    const c = centre(end.symbol, xs, ys);
    const sign = end.side === 1 || end.side === 2 ? 1 : -1;
    if (!line) return c;
    return line.axis === 'v'
      ? { x: line.px, y: c.y + sign * reach(end.symbol, true, line.px - c.x) }
      : { x: c.x + sign * reach(end.symbol, false, line.px - c.y), y: line.px };
  };
  const corners = lines.slice(1).map((line, index) => {
    const before = lines[index] ?? line;
    return line.axis === 'v' ? { x: line.px, y: before.px } : { x: before.px, y: line.px };
  });
  return [port(route.from, lines[0]), ...corners, port(route.to, lines.at(-1))];
}

function boxOf({ a, b }: Segment): Box {
  return {
    x0: Math.min(a.x, b.x),
    x1: Math.max(a.x, b.x),
    y0: Math.min(a.y, b.y),
    y1: Math.max(a.y, b.y),
  };
}

/** Of different arrows, and near enough for one to touch the other. */
function areNear(s: Segment, t: Segment): boolean {
  if (s.route === t.route) return false;
  const [a, b] = [boxOf(s), boxOf(t)];
  const gap = 5;
  return a.x0 <= b.x1 + gap && b.x0 <= a.x1 + gap && a.y0 <= b.y1 + gap && b.y0 <= a.y1 + gap;
}

function symbolBox(symbol: ChartSymbol, xs: readonly number[], ys: readonly number[]): Box {
  const { halfWidthPx: w, halfHeightPx: h } = symbolSizes[symbol.bentuk];
  const { x, y } = centre(symbol, xs, ys);
  return { x0: x - w, x1: x + w, y0: y - h, y1: y + h };
}

/** Ends touch the rim of their symbol by right; the arc of a kapsul lies a little inside its box. */
function inside(segment: Segment, box: Box): boolean {
  const s = boxOf(segment);
  const slack = segment.first || segment.last ? 6 : -1;
  return (
    s.x1 > box.x0 + slack && s.x0 < box.x1 - slack && s.y1 > box.y0 + slack && s.y0 < box.y1 - slack
  );
}

function meets(a: Box, b: Box): boolean {
  return a.x1 > b.x0 && a.x0 < b.x1 && a.y1 > b.y0 && a.y0 < b.y1;
}

function touches(
  label: Box,
  { symbol, box }: { readonly symbol: ChartSymbol; readonly box: Box },
): boolean {
  if (!meets(label, box)) return false;
  if (symbol.bentuk !== 'belah-ketupat') return true;
  const cx = (box.x0 + box.x1) / 2;
  const cy = (box.y0 + box.y1) / 2;
  const x = Math.max(label.x0 - cx, 0, cx - label.x1) / (box.x1 - cx);
  const y = Math.max(label.y0 - cy, 0, cy - label.y1) / (box.y1 - cy);
  return x + y < 1;
}

function labelBox({ text, x, y }: Label, xs: readonly number[], ys: readonly number[]): Box {
  const px = position(xs, x.line, x.offsetPx);
  const py = position(ys, y.line, y.offsetPx);
  const width = labelWidthPx(text);
  return {
    x0: x.edge === 'left' ? px : px - width,
    x1: x.edge === 'left' ? px + width : px,
    y0: y.edge === 'top' ? py : py - labelHeightPx,
    y1: y.edge === 'top' ? py + labelHeightPx : py,
  };
}

function liesAcross(box: Box, xs: readonly number[], ys: readonly number[]): boolean {
  return xs.some((x) => box.x0 < x && x < box.x1) || ys.some((y) => box.y0 < y && y < box.y1);
}

function isUpright({ a, b }: Segment): boolean {
  return a.x === b.x;
}

function sharedPort(s: Segment, t: Segment, layout: Layout): boolean {
  const ports = (segment: Segment): readonly string[] => {
    const route = layout.routes[segment.route];
    if (!route) return [];
    return [
      ...(segment.first ? [`${route.from.symbol.id}/${route.from.side}`] : []),
      ...(segment.last ? [`${route.to.symbol.id}/${route.to.side}`] : []),
    ];
  };
  return ports(s).some((port) => ports(t).includes(port));
}

/** Arrows that share a vertex share their last piece by right: a decision has only four. */
function overlaps(s: Segment, t: Segment, layout: Layout): boolean {
  if (s.route === t.route || isUpright(s) !== isUpright(t)) return false;
  const [a, b] = [boxOf(s), boxOf(t)];
  const isSameLine = isUpright(s) ? Math.abs(a.x0 - b.x0) < 1 : Math.abs(a.y0 - b.y0) < 1;
  const common = isUpright(s)
    ? Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
    : Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  if (!isSameLine || common < 0) return false;
  if (sharedPort(s, t, layout) && endsAtVertex(s, layout)) return false;
  return !(common === 0 && mergeIntoVertex(s, t, layout));
}

/** Arrows that share a vertex may come together from two sides where their common piece begins. */
function mergeIntoVertex(s: Segment, t: Segment, layout: Layout): boolean {
  const vertices = ({ route }: Segment): readonly string[] => {
    const own = layout.routes[route];
    return [own?.from, own?.to].flatMap((end) =>
      end && hasVertices(end.symbol.bentuk) ? [`${end.symbol.id}/${end.side}`] : [],
    );
  };
  return vertices(s).some((vertex) => vertices(t).includes(vertex));
}

function endsAtVertex(segment: Segment, layout: Layout): boolean {
  const route = layout.routes[segment.route];
  const symbols = [
    ...(segment.first ? [route?.from.symbol] : []),
    ...(segment.last ? [route?.to.symbol] : []),
  ];
  return symbols.some(
    (symbol) => symbol?.bentuk === 'belah-ketupat' || symbol?.bentuk === 'segilima',
  );
}

function isTight(s: Segment, t: Segment): boolean {
  if (s.route === t.route || isUpright(s) !== isUpright(t)) return false;
  const [a, b] = [boxOf(s), boxOf(t)];
  const upright = isUpright(s);
  const gap = upright ? Math.abs(a.x0 - b.x0) : Math.abs(a.y0 - b.y0);
  const common = upright
    ? Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
    : Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return gap >= 1 && gap < 4.9 && common > 0;
}

function crosses(s: Segment, t: Segment): boolean {
  if (s.route === t.route || isUpright(s) === isUpright(t)) return false;
  const [v, h] = isUpright(s) ? [boxOf(s), boxOf(t)] : [boxOf(t), boxOf(s)];
  return h.x0 < v.x0 && v.x0 < h.x1 && v.y0 < h.y0 && h.y0 < v.y1;
}

function onRuling(segment: Segment, xs: readonly number[], ys: readonly number[]): boolean {
  return isUpright(segment)
    ? xs.some((x) => Math.abs(x - segment.a.x) < 3)
    : ys.some((y) => Math.abs(y - segment.a.y) < 3);
}

function offVertex(
  route: Route,
  line: readonly Point[],
  xs: readonly number[],
  ys: readonly number[],
): readonly Point[] {
  const check = (end: Route['from'], point: Point | undefined): readonly Point[] => {
    if (!point || (end.symbol.bentuk !== 'belah-ketupat' && end.symbol.bentuk !== 'segilima'))
      return [];
    const c = centre(end.symbol, xs, ys);
    return point.x === c.x || point.y === c.y ? [] : [point];
  };
  return [...check(route.from, line[0]), ...check(route.to, line.at(-1))];
}

function offSide(
  route: Route,
  line: readonly Point[],
  xs: readonly number[],
  ys: readonly number[],
): readonly Point[] {
  const check = (end: Route['from'], point: Point | undefined): readonly Point[] => {
    if (!point) return [];
    const c = centre(end.symbol, xs, ys);
    const { halfWidthPx: w, halfHeightPx: h } = symbolSizes[end.symbol.bentuk];
    const aside = end.side % 2 === 0 ? Math.abs(point.x - c.x) / w : Math.abs(point.y - c.y) / h;
    return aside < 0.8 ? [] : [point];
  };
  return [...check(route.from, line[0]), ...check(route.to, line.at(-1))];
}

function isShort({ a, b }: Segment): boolean {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 4;
}

/** A piece that goes back over the one before it. */
function reversals(line: readonly Point[]): readonly Point[] {
  return line.filter((b, index) => {
    const a = line[index - 1];
    const c = line[index + 1];
    if (!a || !c) return false;
    return (b.x - a.x) * (c.x - b.x) < 0 || (b.y - a.y) * (c.y - b.y) < 0;
  });
}

function lengthOfLast(line: readonly Point[]): number {
  const [a, b] = line.slice(-2);
  return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
}

function ends(
  layout: Layout,
): readonly { readonly key: string; readonly out: boolean; readonly vertex: boolean }[] {
  return layout.routes.flatMap(({ from, to }) =>
    [from, to].map((end) => ({
      key: `${end.symbol.id}/${end.side}`,
      out: end === from,
      vertex: end.symbol.bentuk === 'belah-ketupat',
    })),
  );
}
