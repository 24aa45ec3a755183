import { at, num } from './at.ts';
import { raiseNode } from './congestion.ts';
import { historyCost } from './costs.ts';
import { doesCross, relay, searchAgain } from './scene.ts';
import type { Scene } from './scene.ts';

const maxSweeps = 12;
/** Arrows searched again in one negotiation, lest a long chart take for ever. */
const maxSearches = 200;
/** Only the best way is taken, but its near equals are worth keeping. */
const margin = 300;

/**
 * Lets every arrow in turn look for its best way among the others, sweep after sweep, while the nodes that
 * several use become dearer each time, so that arrows with a way round leave them to those without
 * (negotiated congestion: McMurchie and Ebeling 1995). All ways found on the way go into the pool; `salt`
 * says which order comes first.
 */
export function negotiate(scene: Scene, salt: number): void {
  const { pool, choice } = scene;
  let left = maxSearches;
  for (let sweep = 0; sweep < maxSweeps && left > 0; sweep += 1) {
    for (let turn = 0; turn < choice.length; turn += 1) {
      const arrow = (sweep + salt) % 2 === 0 ? turn : choice.length - 1 - turn;
      if (left === 0 || !isPressed(scene, arrow)) continue;
      left -= 1;
      const [best] = searchAgain(scene, arrow, margin);
      if (best !== undefined) relay(scene, arrow, best);
    }
    if (!doesCross(pool, choice)) return;
    for (const node of sharedNodes(scene)) raiseNode(scene.congestion, node, historyCost);
  }
}

function isPressed({ pool, choice }: Scene, arrow: number): boolean {
  const mine = num(choice, arrow);
  return choice.some((other, index) => index !== arrow && pool.conflict(mine, other) > 0);
}

function sharedNodes({ terrain, pool, choice }: Scene): readonly number[] {
  const users = new Int32Array(terrain.grid.symbolAt.length);
  const shared: number[] = [];
  for (const id of choice) {
    for (const node of at(pool.candidates, id).nodes.slice(1, -1)) {
      const count = num(users, node) + 1;
      users[node] = count;
      if (count === 2) shared.push(node);
    }
  }
  return shared;
}
