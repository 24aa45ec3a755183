import { at, num } from './at.ts';
import { cheapest, costOf, move, troubleOf } from './choice.ts';
import type { Draft } from './choice.ts';
import { troubleCost } from './costs.ts';

const maxPasses = 12;
/** Ways tried in one round of kicks, lest a long chart take for ever. */
const maxKicks = 200;
const nobody = -1;

/** Moves one arrow at a time, then two that hinder each other, until nothing gets cheaper. */
export function descend(draft: Draft): void {
  for (let pass = 0; pass < maxPasses; pass += 1) {
    moveOne(draft);
    if (!moveTwo(draft)) return;
  }
}

/** Moves single arrows, except `held`, as long as that helps. */
function moveOne(draft: Draft, held = nobody): void {
  const { chosen, prices, stale } = draft;
  let isMoving = true;
  while (isMoving) {
    isMoving = false;
    for (let arrow = 0; arrow < chosen.length; arrow += 1) {
      if (arrow === held || stale[arrow] === 0) continue;
      stale[arrow] = 0;
      const best = cheapest(draft, arrow);
      if (num(prices, best) >= num(prices, num(chosen, arrow))) continue;
      move(draft, arrow, best);
      isMoving = true;
    }
  }
}

function moveTwo(draft: Draft): boolean {
  const { chosen, pool } = draft;
  let hasMoved = false;
  for (let first = 0; first < chosen.length; first += 1) {
    for (let second = first + 1; second < chosen.length; second += 1) {
      if (troubleOf(draft, first) < troubleCost) break;
      if (troubleOf(draft, second) < troubleCost) continue;
      if (pool.conflict(num(chosen, first), num(chosen, second)) < troubleCost) continue;
      hasMoved = movePair(draft, first, second) || hasMoved;
    }
  }
  return hasMoved;
}

function movePair(draft: Draft, first: number, second: number): boolean {
  const { chosen, pool, prices } = draft;
  const { byArrow, conflict } = pool;
  const currentA = num(chosen, first);
  const currentB = num(chosen, second);
  const alone = (candidate: number, other: number): number =>
    num(prices, candidate) - conflict(candidate, other);
  let leastB = Infinity;
  for (const b of at(byArrow, second)) leastB = Math.min(leastB, alone(b, currentA));
  let [bestA, bestB] = [currentA, currentB];
  let bestPrice = num(prices, currentA) + alone(currentB, currentA);
  for (const a of at(byArrow, first)) {
    const priceA = alone(a, currentB);
    if (priceA + leastB >= bestPrice) continue;
    for (const b of at(byArrow, second)) {
      const price = priceA + alone(b, currentA);
      if (price >= bestPrice || price + conflict(a, b) >= bestPrice) continue;
      [bestA, bestB, bestPrice] = [a, b, price + conflict(a, b)];
    }
  }
  if (bestA === currentA && bestB === currentB) return false;
  if (bestA !== currentA) move(draft, first, bestA);
  if (bestB !== currentB) move(draft, second, bestB);
  return true;
}

/**
 * Gives an arrow that hinders others each of its other ways in turn, and lets the rest make room for it: a
 * chain of moves of which the first alone would not pay (ejection chains, Glover 1996).
 */
export function kick(draft: Draft): void {
  const budget = { left: maxKicks };
  moveOne(draft);
  let best = costOf(draft);
  let isMoving = true;
  while (isMoving && budget.left > 0) {
    isMoving = false;
    for (let arrow = 0; arrow < draft.chosen.length; arrow += 1) {
      if (troubleOf(draft, arrow) < troubleCost) continue;
      const cost = kickOne(draft, arrow, best, budget);
      if (cost >= best) continue;
      best = cost;
      isMoving = true;
    }
  }
}

/** More than this above the present price is too far to come back from. */
const reachCost = 12000;

function kickOne(draft: Draft, arrow: number, cost: number, budget: { left: number }): number {
  const { chosen, prices, pool, stale } = draft;
  const chosenBefore = chosen.slice();
  const pricesBefore = prices.slice();
  const price = num(prices, num(chosen, arrow));
  for (const candidate of at(pool.byArrow, arrow)) {
    if (candidate === num(chosen, arrow)) continue;
    if (num(prices, candidate) > price + reachCost) continue;
    if (budget.left === 0) break;
    budget.left -= 1;
    move(draft, arrow, candidate);
    moveOne(draft, arrow);
    draft.stale[arrow] = 1;
    moveOne(draft);
    const after = costOf(draft);
    if (after < cost) return after;
    chosen.set(chosenBefore);
    prices.set(pricesBefore);
    stale.fill(0);
  }
  return cost;
}
