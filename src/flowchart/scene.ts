import { at, num } from './at.ts';
import { candidatesOf } from './candidates.ts';
import type { ArrowEnds, Candidate, PortPrices, Terrain } from './candidates.ts';
import { draftOf, troubleOf } from './choice.ts';
import type { Choice } from './choice.ts';
import { crossingsOf, samePortCost } from './conflict.ts';
import { emptyCongestion, lay } from './congestion.ts';
import type { Congestion } from './congestion.ts';
import { candidateMargin, crossingCost, troubleCost } from './costs.ts';
import type { Pool } from './pool.ts';

/** A choice laid on the grid, where single arrows can be taken up and searched again. */
export interface Scene {
  readonly terrain: Terrain;
  readonly pool: Pool;
  readonly choice: Choice;
  readonly congestion: Congestion;
}

export function sceneOf(terrain: Terrain, pool: Pool, choice: Choice): Scene {
  const congestion = emptyCongestion(terrain.grid);
  for (const way of waysOf(pool, choice)) lay(congestion, way, 1);
  return { terrain, pool, choice: choice.slice(), congestion };
}

/** Gives an arrow of the scene another way. */
export function relay({ pool, choice, congestion }: Scene, arrow: number, candidate: number): void {
  lay(congestion, at(pool.candidates, num(choice, arrow)), -1);
  choice[arrow] = candidate;
  lay(congestion, at(pool.candidates, candidate), 1);
}

/**
 * The ways of one arrow with all others where they are, best first; those that were not known are added to
 * the pool. `margin` says how much dearer than the best a way may be.
 */
export function searchAgain(scene: Scene, arrow: number, margin: number): readonly number[] {
  const { terrain, pool, choice, congestion } = scene;
  const mine = at(pool.candidates, num(choice, arrow));
  lay(congestion, mine, -1);
  const ports = portPrices(waysOf(pool, choice), mine.ends);
  const found = candidatesOf(terrain, mine.ends, { congestion, ports, margin });
  lay(congestion, mine, 1);
  return found.map((way) => known(pool, way) ?? pool.add(arrow, way));
}

/** Adds ways around the others for each troubled arrow; false when there is none. */
export function addDetours(scene: Scene): boolean {
  const { pool, choice } = scene;
  const before = pool.candidates.length;
  const draft = draftOf(pool, choice);
  choice.forEach((_, arrow) => {
    if (troubleOf(draft, arrow) >= troubleCost) searchAgain(scene, arrow, candidateMargin);
  });
  return pool.candidates.length > before;
}

/** Whether any two ways of a choice must cross, whatever their tracks. */
export function doesCross(pool: Pool, choice: Choice): boolean {
  const { candidates, conflict, indexOf } = pool;
  return choice.some((one, arrow) =>
    choice.some(
      (other, index) =>
        index > arrow &&
        conflict(one, other) >= crossingCost &&
        crossingsOf(at(candidates, one), indexOf(one), at(candidates, other)) > 0,
    ),
  );
}

function waysOf({ candidates }: Pool, choice: Choice): readonly Candidate[] {
  return Array.from(choice, (id) => at(candidates, id));
}

function known({ byArrow, candidates }: Pool, way: Candidate): number | undefined {
  return at(byArrow, way.ends.index).find((id) => {
    const { cost, nodes } = at(candidates, id);
    return (
      cost === way.cost &&
      nodes.length === way.nodes.length &&
      nodes.every((node, place) => node === way.nodes[place])
    );
  });
}

/** What the other arrows make the two ends of one arrow pay on each side. */
function portPrices(ways: readonly Candidate[], { index, from, to }: ArrowEnds): PortPrices {
  const prices = { out: [0, 0, 0, 0], in: [0, 0, 0, 0] };
  for (const { ends, exit, entry } of ways) {
    if (ends.index === index) continue;
    if (ends.from === from) raise(prices.out, exit, samePortCost(from, 'out', 'out'));
    if (ends.to === from) raise(prices.out, entry, samePortCost(from, 'out', 'in'));
    if (ends.from === to) raise(prices.in, exit, samePortCost(to, 'in', 'out'));
    if (ends.to === to) raise(prices.in, entry, samePortCost(to, 'in', 'in'));
  }
  return prices;
}

function raise(prices: number[], side: number, cost: number): void {
  prices[side] = at(prices, side) + cost;
}
