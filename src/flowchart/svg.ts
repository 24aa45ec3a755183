import { at } from './at.ts';
import { placePx, polyline, rulingsOf } from './geometry.ts';
import type { Point, Rulings } from './geometry.ts';
import type { Chart, Label, Layout, Route } from './model.ts';
import { escapeXml } from './escape-xml.ts';
import { shapeElement, wordsElement } from './shapes.ts';
import { headLengthPx, headWidthPx, strokePx } from './sizes.ts';

export interface SvgOptions {
  readonly rowHeightsPx: readonly number[];
  readonly colWidthsPx: readonly number[];
  /** Read out in place of the picture. */
  readonly judul: string;
}

/** The flowchart as a picture of its own: rulings, symbols, arrows and the words on the branches. */
export function flowchartSvg(chart: Chart, layout: Layout, options: SvgOptions): string {
  const rulings = rulingsOf(options.rowHeightsPx, options.colWidthsPx);
  const width = at(rulings.cols, chart.cols);
  const height = at(rulings.rows, chart.rows);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${width + 2} ${height + 2}" width="${width + 2}" height="${height + 2}" role="img">`,
    `<title>${escapeXml(options.judul)}</title>`,
    `<g fill="none" stroke="#8b9699">${rulingLines(rulings, width, height)}</g>`,
    `<g fill="#ffffff" stroke="#1b2227" stroke-width="${strokePx}">`,
    ...chart.symbols.map((symbol) =>
      shapeElement(symbol.bentuk, {
        x: round(middle(rulings.cols, symbol.col)),
        y: round(middle(rulings.rows, symbol.row)),
      }),
    ),
    '</g>',
    ...layout.routes.map((route) => routeElements(route, rulings)),
    `<g font-family="DejaVu Sans, sans-serif" font-size="11" font-weight="bold" fill="#1b2227">`,
    ...layout.labels.map((label) => labelElement(label, rulings)),
    ...chart.symbols.flatMap(({ bentuk, teks = '', row, col }) =>
      teks === ''
        ? []
        : [
            wordsElement(bentuk, teks, {
              x: round(middle(rulings.cols, col)),
              y: round(middle(rulings.rows, row)),
            }),
          ],
    ),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function rulingLines(rulings: Rulings, width: number, height: number): string {
  const across = rulings.rows.map((y) => `<path d="M0 ${round(y)}H${round(width)}"/>`);
  const down = rulings.cols.map((x) => `<path d="M${round(x)} 0V${round(height)}"/>`);
  return [...across, ...down].join('');
}

function routeElements(route: Route, rulings: Rulings): string {
  const points = polyline(route, rulings);
  const end = at(points, points.length - 1);
  const way = toward(at(points, points.length - 2), end);
  const stop = route.arrow.berkepala ? moved(end, way, { along: 2 - headLengthPx, aside: 0 }) : end;
  const corners = [...points.slice(0, -1), stop].map(({ x, y }) => `${round(x)} ${round(y)}`);
  const line = `<path d="M${corners.join('L')}" fill="none" stroke="#1b2227" stroke-width="${strokePx}"/>`;
  return route.arrow.berkepala ? line + headElement(end, way) : line;
}

function headElement(tip: Point, way: Point): string {
  const wings = [-headWidthPx / 2, headWidthPx / 2].map((aside) =>
    moved(tip, way, { along: -headLengthPx, aside }),
  );
  const corners = [tip, ...wings].map(({ x, y }) => `${round(x)},${round(y)}`);
  return `<polygon points="${corners.join(' ')}" fill="#1b2227"/>`;
}

function labelElement({ x, y, text }: Label, rulings: Rulings): string {
  const left = round(placePx(rulings.cols, x));
  const baseline = round(placePx(rulings.rows, y) + (y.edge === 'top' ? 10 : -2));
  const anchor = x.edge === 'left' ? 'start' : 'end';
  return `<text x="${left}" y="${baseline}" text-anchor="${anchor}" stroke="#ffffff" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

function middle(rulings: readonly number[], index: number): number {
  return (at(rulings, index) + at(rulings, index + 1)) / 2;
}

function toward(from: Point, to: Point): Point {
  return { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
}

function moved(
  point: Point,
  way: Point,
  { along, aside }: { readonly along: number; readonly aside: number },
): Point {
  return {
    x: point.x + way.x * along + way.y * aside,
    y: point.y + way.y * along + way.x * aside,
  };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
