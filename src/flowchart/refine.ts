import { at } from './at.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { choose, costOfChoice, descend, distinct } from './choose.ts';
import type { Choice, Pool } from './choose.ts';
import { congestionFor } from './congestion.ts';
import type { Grid } from './grid.ts';

const maxRounds = 4;
/** Arrows that conflict this much with another are worth a second search. */
const troubleCost = 140;

/**
 * Looks for ways that the first search could not know of: with the best choice laid out as congestion,
 * troubled arrows are searched again, and the choice is made anew from the larger pool.
 */
export function refine(
  grid: Grid,
  start: Pool,
): { readonly pool: Pool; readonly choices: readonly Choice[] } {
  let pool = start;
  let choices = choose(pool);
  for (let round = 0; round < maxRounds; round += 1) {
    const best = at(choices, 0);
    const larger = enlarged(grid, pool, best);
    if (larger === pool) break;
    pool = larger;
    const again = [
      ...choices.slice(0, 3).map((choice) => descend(larger, choice)),
      ...choose(larger),
    ];
    choices = distinct(larger, [...choices, ...again]);
    if (costOfChoice(pool, at(choices, 0)) >= costOfChoice(pool, best)) break;
  }
  return { pool, choices };
}

function enlarged(grid: Grid, pool: Pool, choice: Choice): Pool {
  const byArrow = pool.byArrow.map((known, index) => {
    const mine = at(choice, index);
    const isTroubled = choice.some(
      (other) => other !== mine && pool.conflict(mine, other) >= troubleCost,
    );
    if (!isTroubled) return known;
    const found = candidatesOf(grid, mine.ends, congestionFor(grid, choice, mine.ends));
    const fresh = found.filter((candidate) => known.every((other) => !isSameWay(candidate, other)));
    return [...known, ...fresh];
  });
  const isLarger = byArrow.some(
    (candidates, index) => candidates.length > at(pool.byArrow, index).length,
  );
  return isLarger ? { byArrow, conflict: pool.conflict } : pool;
}

function isSameWay(a: Candidate, b: Candidate): boolean {
  return a.nodes.length === b.nodes.length && a.nodes.every((node, step) => node === b.nodes[step]);
}
