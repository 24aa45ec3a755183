import { at } from './at.ts';
import { costOfChoice } from './choose.ts';
import type { Choice, Pool } from './choose.ts';
import { sharedWalks, stepInOther } from './shared-walks.ts';
import type { Grid } from './grid.ts';
import { portLimitPx, hasVertices } from './sizes.ts';
import { runAtStep } from './runs.ts';
import { assignTracks } from './tracks.ts';
import type { Offsets } from './tracks.ts';

const faultCost = 20000;
const maxFaultyMoves = 6;

/** Of the best choices the one that is cheapest once its tracks are known. */
export function settle(grid: Grid, pool: Pool, choices: readonly Choice[]): Choice {
  const tried = choices.slice(0, 3).map((choice) => mended(grid, pool, choice));
  const price = (choice: Choice): number =>
    costOfChoice(pool, choice) +
    faultCost * faultyArrows(choice, assignTracks(grid, choice)).length;
  return tried.reduce((a, b) => (price(b) < price(a) ? b : a));
}

/** Replaces, one at a time, arrows whose tracks came out wrong by the cheapest way that is right. */
function mended(grid: Grid, pool: Pool, start: Choice): Choice {
  let choice = start;
  for (let move = 0; move < maxFaultyMoves; move += 1) {
    const faulty = faultyArrows(choice, assignTracks(grid, choice));
    if (faulty.length === 0) return choice;
    const options = faulty.flatMap((arrow) =>
      at(pool.byArrow, arrow).map((candidate) => choice.with(arrow, candidate)),
    );
    const ranked = options.toSorted((a, b) => costOfChoice(pool, a) - costOfChoice(pool, b));
    const better = ranked.find(
      (option) => faultyArrows(option, assignTracks(grid, option)).length < faulty.length,
    );
    if (!better) return choice;
    choice = better;
  }
  return choice;
}

/** Arrows that lie on another one, or leave the side of a symbol. */
function faultyArrows(choice: Choice, offsets: Offsets): readonly number[] {
  const faulty = new Set<number>();
  choice.forEach((_, first) => {
    if (leavesItsSide(choice, offsets, first)) faulty.add(first);
    choice.slice(first + 1).forEach((__, index) => {
      const second = first + 1 + index;
      if (!liesOn(choice, offsets, [first, second])) return;
      faulty.add(first);
      faulty.add(second);
    });
  });
  return [...faulty];
}

function leavesItsSide(choice: Choice, offsets: Offsets, arrow: number): boolean {
  const { ends, exit, entry } = at(choice, arrow);
  const mine = at(offsets, arrow);
  return (
    Math.abs(at(mine, 0)) > portLimitPx(ends.from.bentuk, exit) ||
    Math.abs(at(mine, mine.length - 1)) > portLimitPx(ends.to.bentuk, entry)
  );
}

function liesOn(
  choice: Choice,
  offsets: Offsets,
  [first, second]: readonly [number, number],
): boolean {
  const a = at(choice, first);
  const b = at(choice, second);
  return sharedWalks(a, b).some((walk) => {
    for (let step = walk.firstNode; step < walk.lastNode; step += 1) {
      const gapPx = Math.abs(
        offsetAt(a, at(offsets, first), stepInOther(walk, step)) -
          offsetAt(b, at(offsets, second), step),
      );
      if (gapPx < 4 && !shareVertex(a, b)) return true;
    }
    return false;
  });
}

function offsetAt(path: Choice[number], offsets: readonly number[], step: number): number {
  const run = runAtStep(path.runs, step);
  return at(offsets, run);
}

/** A decision with more than four arrows has ends in common, and those may lie on each other. */
function shareVertex(a: Choice[number], b: Choice[number]): boolean {
  const vertices = ({ ends, exit, entry }: Choice[number]): readonly string[] => [
    ...(hasVertices(ends.from.bentuk) ? [`${ends.from.id}/${exit}`] : []),
    ...(hasVertices(ends.to.bentuk) ? [`${ends.to.id}/${entry}`] : []),
  ];
  return vertices(a).some((vertex) => vertices(b).includes(vertex));
}
