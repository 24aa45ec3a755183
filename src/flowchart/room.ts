import type { Chart, Route, Run } from './model.ts';
import { headRoomPx, minColWidthPx, minRowHeightPx, symbolSizes } from './sizes.ts';

/** Room beside a line on the centre of a row or column that has no symbol. */
const laneRoomPx = 7;

/** The least row heights and column widths in px at which no line comes too near to a symbol. */
export function roomFor(
  chart: Chart,
  routes: readonly Route[],
): { readonly minRowHeightPx: readonly number[]; readonly minColWidthPx: readonly number[] } {
  const runs = routes.flatMap((route) => route.runs);
  return {
    minRowHeightPx: leastSizes(
      contentHalves(chart, 'h', chart.rows),
      runs.filter(({ axis }) => axis === 'h'),
      minRowHeightPx,
    ),
    minColWidthPx: leastSizes(
      contentHalves(chart, 'v', chart.cols),
      runs.filter(({ axis }) => axis === 'v'),
      minColWidthPx,
    ),
  };
}

function contentHalves(chart: Chart, axis: 'h' | 'v', count: number): readonly number[] {
  const halves = Array.from({ length: count }, () => 0);
  for (const { row, col, bentuk } of chart.symbols) {
    const index = axis === 'h' ? row : col;
    const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
    const half = (axis === 'h' ? halfHeightPx : halfWidthPx) + headRoomPx;
    halves[index] = Math.max(halves[index] ?? 0, half);
  }
  return halves;
}

function leastSizes(
  halves: readonly number[],
  runs: readonly Run[],
  leastPx: number,
): readonly number[] {
  return halves.map((half, index) => {
    const centre = runs.filter(({ line }) => line === 2 * index + 1);
    const content = Math.max(
      half,
      ...centre.map(({ offsetPx }) => Math.abs(offsetPx) + laneRoomPx),
    );
    const before = runs.filter(({ line, offsetPx }) => line === 2 * index && offsetPx > 0);
    const after = runs.filter(({ line, offsetPx }) => line === 2 * index + 2 && offsetPx < 0);
    const gutter = Math.max(0, ...[...before, ...after].map(({ offsetPx }) => Math.abs(offsetPx)));
    return Math.max(leastPx, gutter > 0 ? 2 * (content + gutter) : 0);
  });
}
