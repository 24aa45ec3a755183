import { at } from './at.ts';
import { candidatesOf, endsOf, freePorts } from './candidates.ts';
import type { Terrain } from './candidates.ts';
import { emptyCongestion } from './congestion.ts';
import { candidateMargin } from './costs.ts';
import { gridOf } from './grid.ts';
import { placeLabels } from './labels.ts';
import type { Chart, Layout, Route } from './model.ts';
import { createPool } from './pool.ts';
import type { Pool } from './pool.ts';
import { refine } from './refine.ts';
import { roomFor } from './room.ts';
import { createSearch, plainStepCosts } from './search.ts';
import { settle } from './settle.ts';
import type { Settled } from './settle.ts';

/**
 * Routes every arrow of a chart along the lines of its table. The same chart always gives the same layout,
 * which holds at every row height and column width from the least ones on.
 */
export function routeChart(chart: Chart): Layout {
  const grid = gridOf(chart);
  if (chart.arrows.length === 0) return { routes: [], labels: [], ...roomFor(chart, []) };
  const plainSteps = plainStepCosts(grid);
  const terrain = { grid, search: createSearch(grid, plainSteps), plainSteps };
  const pool = poolOf(chart, terrain);
  const routes = routesOf(settle(pool, refine(terrain, pool)));
  const room = roomFor(chart, routes);
  return { routes, ...room, ...placeLabels(chart, routes, room) };
}

function poolOf(chart: Chart, terrain: Terrain): Pool {
  const pool = createPool(terrain.grid, chart.arrows.length);
  const alone = {
    congestion: emptyCongestion(terrain.grid),
    ports: freePorts,
    margin: candidateMargin,
  };
  for (const ends of endsOf(chart)) {
    for (const candidate of candidatesOf(terrain, ends, alone)) pool.add(ends.index, candidate);
  }
  return pool;
}

function routesOf({ ways, offsets }: Settled): readonly Route[] {
  return ways.map(({ candidate, runs }, arrow) => ({
    arrow: candidate.ends.arrow,
    from: { symbol: candidate.ends.from, side: candidate.exit },
    to: { symbol: candidate.ends.to, side: candidate.entry },
    runs: runs.map(({ axis, line }, run) => ({
      axis,
      line,
      offsetPx: at(at(offsets, arrow), run),
    })),
  }));
}
