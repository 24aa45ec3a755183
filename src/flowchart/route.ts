import { at } from './at.ts';
import { candidatesOf, endsOf } from './candidates.ts';
import { poolOf } from './choose.ts';
import type { Choice } from './choose.ts';
import { gridOf } from './grid.ts';
import { placeLabels } from './labels.ts';
import type { Chart, Layout, Route } from './model.ts';
import { refine } from './refine.ts';
import { roomFor } from './room.ts';
import { settle } from './settle.ts';
import { assignTracks } from './tracks.ts';
import type { Offsets } from './tracks.ts';

/**
 * Routes every arrow of a chart along the lines of its table. The same chart always gives the same layout,
 * which holds at every row height and column width from the least ones on.
 */
export function routeChart(chart: Chart): Layout {
  const grid = gridOf(chart);
  const byArrow = endsOf(chart).map((ends) => candidatesOf(grid, ends));
  if (byArrow.length === 0) return { routes: [], labels: [], ...roomFor(chart, []) };
  const { pool, choices } = refine(grid, poolOf(byArrow));
  const choice = settle(grid, pool, choices);
  const routes = routesOf(choice, assignTracks(grid, choice));
  const room = roomFor(chart, routes);
  return { routes, ...room, ...placeLabels(chart, routes, room) };
}

function routesOf(choice: Choice, offsets: Offsets): readonly Route[] {
  return choice.map(({ ends, exit, entry, runs }, arrow) => ({
    arrow: ends.arrow,
    from: { symbol: ends.from, side: exit },
    to: { symbol: ends.to, side: entry },
    runs: runs.map(({ axis, line }, run) => ({
      axis,
      line,
      offsetPx: at(at(offsets, arrow), run),
    })),
  }));
}
