import { at } from './at.ts';
import { cheapest, costOf, draftOf, emptyDraft, move } from './choice.ts';
import type { Choice, Draft } from './choice.ts';
import { descend } from './descend.ts';
import type { Pool } from './pool.ts';

/** A choice and its price. */
export interface Found {
  readonly choice: Choice;
  readonly cost: number;
}

/** From so many arrows on, less is tried, lest a chart of 60 rows take seconds. */
const manyArrows = 40;

export function hasMany({ byArrow }: Pool): boolean {
  return byArrow.length >= manyArrows;
}

/** Different good choices, cheapest first: a greedy start in five orders, each followed by descent. */
export function choose(pool: Pool): readonly Found[] {
  return distinct(
    startOrders(pool).map((order) => {
      const draft = greedy(pool, order);
      descend(draft);
      return foundIn(draft);
    }),
  );
}

export function foundIn(draft: Draft): Found {
  return { choice: draft.chosen.slice(), cost: costOf(draft) };
}

/** The choice carried on in a pool that has grown. */
export function descended(pool: Pool, { choice }: Found): Found {
  const draft = draftOf(pool, choice);
  descend(draft);
  return foundIn(draft);
}

/** The same choices without repetitions, cheapest first; among equals the earlier one stays first. */
export function distinct(found: readonly Found[]): readonly Found[] {
  const unique = found.filter(
    (one, index) => found.findIndex((other) => isSame(other, one)) === index,
  );
  return unique.toSorted((a, b) => a.cost - b.cost);
}

function isSame(a: Found, b: Found): boolean {
  return a.cost === b.cost && a.choice.every((candidate, arrow) => candidate === b.choice[arrow]);
}

function startOrders(pool: Pool): readonly (readonly number[])[] {
  const { byArrow, candidates } = pool;
  const given = byArrow.map((_, index) => index);
  const ends = byArrow.map((ids) => at(candidates, at(ids, 0)).ends);
  const rise = (index: number): number => {
    const { from, to } = at(ends, index);
    return to.row - from.row;
  };
  const length = (index: number): number => {
    const { from, to } = at(ends, index);
    return Math.abs(to.row - from.row) + Math.abs(to.col - from.col);
  };
  const isReturn = (index: number): number => (rise(index) < 0 ? 1 : 0);
  const forwardFirst = given.toSorted((a, b) => isReturn(a) - isReturn(b));
  if (hasMany(pool)) return [forwardFirst];
  return [
    forwardFirst,
    given.toSorted((a, b) => length(b) - length(a)),
    given.toSorted((a, b) => isReturn(b) - isReturn(a)),
    given,
    given.toReversed(),
  ];
}

function greedy(pool: Pool, order: readonly number[]): Draft {
  const draft = emptyDraft(pool);
  for (const arrow of order) move(draft, arrow, cheapest(draft, arrow));
  return draft;
}
