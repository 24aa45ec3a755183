import { at, num } from './at.ts';
import { mayMeet } from './candidates.ts';
import { unknown } from './pool.ts';
import type { Pool } from './pool.ts';

/** One candidate for each arrow, by number. */
export type Choice = Int32Array;

/**
 * A choice under way. `prices` holds, for every candidate of the pool, what it costs alone and beside the
 * chosen ones of the other arrows, so that the best move of an arrow is read off rather than computed.
 */
export interface Draft {
  readonly pool: Pool;
  readonly chosen: Int32Array;
  readonly prices: Int32Array;
  /** By arrow: 1 where a price has changed since its best candidate was last looked for. */
  readonly stale: Uint8Array;
}

const nothing = -1;

export function emptyDraft(pool: Pool): Draft {
  const prices = new Int32Array(pool.candidates.length);
  pool.candidates.forEach(({ cost }, candidate) => {
    prices[candidate] = cost;
  });
  const arrows = pool.byArrow.length;
  return {
    pool,
    chosen: new Int32Array(arrows).fill(nothing),
    prices,
    stale: new Uint8Array(arrows).fill(1),
  };
}

export function draftOf(pool: Pool, choice: Choice): Draft {
  const draft = emptyDraft(pool);
  choice.forEach((candidate, arrow) => {
    move(draft, arrow, candidate);
  });
  return draft;
}

/** Gives an arrow another candidate. */
export function move(draft: Draft, arrow: number, candidate: number): void {
  const { chosen } = draft;
  const old = num(chosen, arrow);
  chosen[arrow] = candidate;
  addConflicts(draft, candidate, 1);
  if (old !== nothing) addConflicts(draft, old, -1);
}

/** Adds what a candidate conflicts with those of the other arrows to their prices. */
function addConflicts({ pool, prices, stale }: Draft, candidate: number, sign: 1 | -1): void {
  const { byArrow, candidates, conflict, extents, rowOf } = pool;
  const { ends, extent } = at(candidates, candidate);
  const row = rowOf(candidate);
  for (let other = 0; other < byArrow.length; other += 1) {
    if (other === ends.index || !mayMeet(extent, at(extents, other))) continue;
    for (const id of at(byArrow, other)) {
      const known = num(row, id);
      const cost = known === unknown ? conflict(candidate, id) : known;
      if (cost === 0) continue;
      prices[id] = num(prices, id) + sign * cost;
      stale[other] = 1;
    }
  }
}

/** What the candidate chosen for an arrow conflicts with those of the others. */
export function troubleOf({ pool, chosen, prices }: Draft, arrow: number): number {
  const candidate = num(chosen, arrow);
  return num(prices, candidate) - at(pool.candidates, candidate).cost;
}

/** The price of the whole choice: each candidate alone, and each pair. */
export function costOf({ pool, chosen, prices }: Draft): number {
  let twice = 0;
  for (const candidate of chosen) {
    twice += at(pool.candidates, candidate).cost + num(prices, candidate);
  }
  return twice / 2;
}

/** The cheapest candidate of an arrow beside the others; among equals the first. */
export function cheapest({ pool, prices }: Draft, arrow: number): number {
  let best = nothing;
  let bestPrice = Infinity;
  for (const candidate of at(pool.byArrow, arrow)) {
    const price = num(prices, candidate);
    if (price >= bestPrice) continue;
    best = candidate;
    bestPrice = price;
  }
  return best;
}
