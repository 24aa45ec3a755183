import { at } from './at.ts';
import type { ArrowEnds } from './candidates.ts';
import type { Choice } from './choose.ts';
import { cornerCost, portsOf, samePortCost, sharingCost } from './conflict.ts';
import { axisOf } from './direction.ts';
import { neighbour } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Congestion } from './search.ts';

/** Half of a true crossing's price: the way round may turn out to need none. */
const suspectedCrossingCost = 600;

/** What the other arrows of a choice make each node, step and port cost for one arrow. */
export function congestionFor(grid: Grid, choice: Choice, ends: ArrowEnds): Congestion {
  const others = choice.filter((candidate) => candidate.ends.index !== ends.index);
  const straight = { h: new Map<number, number>(), v: new Map<number, number>() };
  const corners = new Map<number, number>();
  const steps = new Map<string, number>();
  for (const { nodes, directions } of others) {
    directions.forEach((direction, step) => {
      const node = at(nodes, step);
      count(steps, stepKey(node, at(nodes, step + 1)));
      if (step === 0) return;
      if (directions[step - 1] === direction) count(straight[axisOf(direction)], node);
      else count(corners, node);
    });
  }
  return {
    crossing: (node, axis) =>
      suspectedCrossingCost * (straight[axis === 'h' ? 'v' : 'h'].get(node) ?? 0),
    corner: (node) => cornerCost * (corners.get(node) ?? 0),
    sharing: (node, direction) =>
      sharingCost * (steps.get(stepKey(node, neighbour(grid, node, direction))) ?? 0),
    port: (sense, side) => {
      const mine = { symbol: sense === 'out' ? ends.from : ends.to, side, sense };
      return others
        .flatMap((other) => portsOf(other))
        .filter((end) => end.symbol.id === mine.symbol.id && end.side === side)
        .reduce((sum, end) => sum + samePortCost(mine, end), 0);
    },
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function stepKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
