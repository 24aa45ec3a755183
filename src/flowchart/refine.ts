import { at } from './at.ts';
import type { Terrain } from './candidates.ts';
import { draftOf } from './choice.ts';
import { choose, descended, distinct, foundIn, hasMany } from './choose.ts';
import type { Found } from './choose.ts';
import { kick } from './descend.ts';
import { negotiate } from './negotiate.ts';
import type { Pool } from './pool.ts';
import { addDetours, doesCross, sceneOf } from './scene.ts';

const maxNegotiations = 2;
/** How many of the best choices are carried on with a larger pool. */
const maxCarried = 3;

/**
 * Looks for ways that the first search could not know of: with the best choice laid out as congestion,
 * troubled arrows are searched again; if some still cross, all arrows negotiate. Each time the choice is
 * made anew from the larger pool.
 */
export function refine(terrain: Terrain, pool: Pool): readonly Found[] {
  let found = kicked(pool, choose(pool));
  if (addDetours(sceneOf(terrain, pool, at(found, 0).choice))) found = chosenAnew(pool, found);
  const rounds = hasMany(pool) ? 1 : maxNegotiations;
  for (let round = 0; round < rounds; round += 1) {
    const { choice } = at(found, 0);
    if (!doesCross(pool, choice)) break;
    negotiate(sceneOf(terrain, pool, choice), round);
    found = chosenAnew(pool, found);
  }
  return found;
}

function chosenAnew(pool: Pool, found: readonly Found[]): readonly Found[] {
  const carried = found.slice(0, hasMany(pool) ? 1 : maxCarried);
  const again = carried.map((one) => descended(pool, one));
  return kicked(pool, distinct([...found, ...again, ...choose(pool)]));
}

function kicked(pool: Pool, found: readonly Found[]): readonly Found[] {
  const draft = draftOf(pool, at(found, 0).choice);
  kick(draft);
  return distinct([foundIn(draft), ...found]);
}
