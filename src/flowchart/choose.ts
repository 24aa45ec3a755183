import { at } from './at.ts';
import type { Candidate } from './candidates.ts';
import { conflictOf } from './conflict.ts';

/** The candidates of every arrow and, on demand, what each pair of them costs. */
export interface Pool {
  readonly byArrow: readonly (readonly Candidate[])[];
  readonly conflict: (a: Candidate, b: Candidate) => number;
}

/** One candidate for each arrow. */
export type Choice = readonly Candidate[];

/** Conflicts from here on are worth moving both arrows at once. */
const jointCost = 500;
const maxPasses = 12;

export function poolOf(byArrow: readonly (readonly Candidate[])[]): Pool {
  const known = new Map<Candidate, Map<Candidate, number>>();
  const conflict = (a: Candidate, b: Candidate): number => {
    if (a.ends.index > b.ends.index) return conflict(b, a);
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map<Candidate, number>()));
    let cost = row.get(b);
    if (cost === undefined) row.set(b, (cost = conflictOf(a, b)));
    return cost;
  };
  return { byArrow, conflict };
}

/** The price of a choice: each candidate alone, and each pair. */
export function costOfChoice(pool: Pool, choice: Choice): number {
  let sum = 0;
  choice.forEach((a, index) => {
    sum += a.cost;
    for (const b of choice.slice(index + 1)) sum += pool.conflict(a, b);
  });
  return sum;
}

/** Different good choices, cheapest first: a greedy start in five orders, each followed by descent. */
export function choose(pool: Pool): readonly Choice[] {
  const choices = startOrders(pool).map((order) => descend(pool, greedy(pool, order)));
  return distinct(pool, choices);
}

/** The same choices without repetitions, cheapest first; among equals the earlier one stays first. */
export function distinct(pool: Pool, choices: readonly Choice[]): readonly Choice[] {
  const unique = choices.filter(
    (choice, index) => choices.findIndex((other) => isSame(other, choice)) === index,
  );
  const costs = new Map(unique.map((choice) => [choice, costOfChoice(pool, choice)]));
  return unique.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}

function isSame(a: Choice, b: Choice): boolean {
  return a.every((candidate, index) => candidate === b[index]);
}

function startOrders({ byArrow }: Pool): readonly (readonly number[])[] {
  const given = byArrow.map((_, index) => index);
  const ends = byArrow.map((candidates) => at(candidates, 0).ends);
  const rise = (index: number): number => {
    const { from, to } = at(ends, index);
    return to.row - from.row;
  };
  const length = (index: number): number => {
    const { from, to } = at(ends, index);
    return Math.abs(to.row - from.row) + Math.abs(to.col - from.col);
  };
  const isReturn = (index: number): number => (rise(index) < 0 ? 1 : 0);
  return [
    given.toSorted((a, b) => isReturn(a) - isReturn(b)),
    given.toSorted((a, b) => length(b) - length(a)),
    given.toSorted((a, b) => isReturn(b) - isReturn(a)),
    given,
    given.toReversed(),
  ];
}

function greedy(pool: Pool, order: readonly number[]): Choice {
  const chosen = new Map<number, Candidate>();
  for (const arrow of order) {
    const others = [...chosen.values()];
    chosen.set(arrow, cheapest(pool, arrow, others));
  }
  return pool.byArrow.map((_, arrow) => {
    const candidate = chosen.get(arrow);
    if (!candidate) throw new Error(`no candidate was chosen for arrow ${arrow}`);
    return candidate;
  });
}

function cheapest(pool: Pool, arrow: number, others: readonly Candidate[]): Candidate {
  const candidates = at(pool.byArrow, arrow);
  let best = at(candidates, 0);
  let bestCost = Infinity;
  for (const candidate of candidates) {
    const cost = costAmong(pool, candidate, others);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

function costAmong(pool: Pool, candidate: Candidate, others: readonly Candidate[]): number {
  let sum = candidate.cost;
  for (const other of others) {
    if (other.ends.index !== candidate.ends.index) sum += pool.conflict(candidate, other);
  }
  return sum;
}

/** Moves one arrow at a time, then two that hinder each other, until nothing gets cheaper. */
export function descend(pool: Pool, start: Choice): Choice {
  let choice = start;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = moveTwo(pool, moveOne(pool, choice));
    if (isSame(next, choice)) return choice;
    choice = next;
  }
  return choice;
}

function moveOne(pool: Pool, start: Choice): Choice {
  const choice = [...start];
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (let arrow = 0; arrow < choice.length; arrow += 1) {
      const current = at(choice, arrow);
      const best = cheapest(pool, arrow, choice);
      if (costAmong(pool, best, choice) >= costAmong(pool, current, choice)) continue;
      choice[arrow] = best;
      isMoving = true;
    }
  }
  return choice;
}

function moveTwo(pool: Pool, start: Choice): Choice {
  const choice = [...start];
  for (let first = 0; first < choice.length; first += 1) {
    for (let second = first + 1; second < choice.length; second += 1) {
      if (pool.conflict(at(choice, first), at(choice, second)) < jointCost) continue;
      const [a, b] = bestPair(pool, choice, [first, second]);
      choice[first] = a;
      choice[second] = b;
    }
  }
  return choice;
}

function bestPair(
  pool: Pool,
  choice: Choice,
  [first, second]: readonly [number, number],
): readonly [Candidate, Candidate] {
  const others = choice.filter((_, index) => index !== first && index !== second);
  const alone = (arrow: number): readonly (readonly [Candidate, number])[] =>
    at(pool.byArrow, arrow).map((candidate) => [candidate, costAmong(pool, candidate, others)]);
  const seconds = alone(second);
  const current = [at(choice, first), at(choice, second)] as const;
  let best: readonly [Candidate, Candidate] = current;
  let bestCost =
    costAmong(pool, current[0], others) +
    costAmong(pool, current[1], others) +
    pool.conflict(current[0], current[1]);
  for (const [a, costA] of alone(first)) {
    for (const [b, costB] of seconds) {
      const cost = costA + costB + pool.conflict(a, b);
      if (cost < bestCost) [best, bestCost] = [[a, b], cost];
    }
  }
  return best;
}
