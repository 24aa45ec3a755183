import { at } from './at.ts';
import { axisOf } from './direction.ts';
import { lineH, lineV } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Path } from './search.ts';

/** A maximal straight part of a path: steps `firstStep..lastStep` along one line of the grid. */
export interface PathRun {
  readonly axis: 'h' | 'v';
  readonly line: number;
  readonly firstStep: number;
  readonly lastStep: number;
}

export function runsOf(grid: Grid, path: Path): readonly PathRun[] {
  const runs: PathRun[] = [];
  let firstStep = 0;
  path.directions.forEach((direction, step) => {
    if (path.directions[step + 1] === direction) return;
    const axis = axisOf(direction);
    const node = at(path.nodes, step);
    const line = axis === 'h' ? lineH(grid, node) : lineV(grid, node);
    runs.push({ axis, line, firstStep, lastStep: step });
    firstStep = step + 1;
  });
  return runs;
}
