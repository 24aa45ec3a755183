import { at } from './at.ts';
import { isTied } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { ChartSymbol } from './model.ts';
import { cornerCost, crossingCost, sharingCost, swapCost, tiedCost } from './costs.ts';
import { areOpposite, armOf, handsOf, sharedWalks, stepInOther } from './shared-walks.ts';
import type { NodeIndex, SharedWalk } from './shared-walks.ts';
import { hasVertices } from './sizes.ts';

/** What it costs, in hundredths of half a cell, that two arrows go these two ways at once. */
export function conflictOf(a: Candidate, inA: NodeIndex, b: Candidate): number {
  let cost = portCost(a, b);
  for (const walk of sharedWalks(a, inA, b)) cost += walkCost(a, b, walk);
  return cost;
}

/** How often two ways must cross, whatever their tracks. */
export function crossingsOf(a: Candidate, inA: NodeIndex, b: Candidate): number {
  return sharedWalks(a, inA, b).filter((walk) =>
    walk.firstNode === walk.lastNode ? areBothStraight(a, b, walk) : mustCross(a, b, walk),
  ).length;
}

function mustCross(a: Candidate, b: Candidate, walk: SharedWalk): boolean {
  const [startHand, endHand] = handsOf(a, b, walk);
  return startHand * endHand === -1;
}

function walkCost(a: Candidate, b: Candidate, walk: SharedWalk): number {
  if (walk.firstNode === walk.lastNode) return meetingCost(a, b, walk);
  const length = walk.lastNode - walk.firstNode;
  return (
    (mustCross(a, b, walk) ? crossingCost : 0) +
    (changeSides(a, b, walk) ? swapCost : 0) +
    length * sharingCost +
    (areTiedTogether(a, b, walk) ? tiedCost : 0)
  );
}

function meetingCost(a: Candidate, b: Candidate, walk: SharedWalk): number {
  if (isAtEnd(b, walk)) return 0;
  return areBothStraight(a, b, walk) ? crossingCost : cornerCost;
}

function isAtEnd(b: Candidate, { firstNode }: SharedWalk): boolean {
  return firstNode === 0 || firstNode === b.nodes.length - 1;
}

function areBothStraight(a: Candidate, b: Candidate, walk: SharedWalk): boolean {
  return !isAtEnd(b, walk) && isStraight(a, walk.firstInA) && isStraight(b, walk.firstNode);
}

function isStraight(path: Candidate, index: number): boolean {
  return armOf(path, index, 1) === at(path.directions, index - 1);
}

/** Two that come from opposite sides and leave to opposite sides lie on each other at one of the ends. */
function changeSides(a: Candidate, b: Candidate, walk: SharedWalk): boolean {
  return areOpposite(a, b, walk, 'start') && areOpposite(a, b, walk, 'end');
}

/** Two runs that both hang on a vertex cannot be drawn side by side. */
function areTiedTogether(a: Candidate, b: Candidate, walk: SharedWalk): boolean {
  for (let node = walk.firstNode; node < walk.lastNode; node += 1) {
    if (isTied(a, stepInOther(walk, node)) && isTied(b, node)) return true;
  }
  return false;
}

type Sense = 'in' | 'out';

function portCost(a: Candidate, b: Candidate): number {
  const { from, to } = a.ends;
  let cost = 0;
  if (from === b.ends.from && a.exit === b.exit) cost += samePortCost(from, 'out', 'out');
  if (from === b.ends.to && a.exit === b.entry) cost += samePortCost(from, 'out', 'in');
  if (to === b.ends.from && a.entry === b.exit) cost += samePortCost(to, 'in', 'out');
  if (to === b.ends.to && a.entry === b.entry) cost += samePortCost(to, 'in', 'in');
  return cost;
}

/** What it costs that two arrows use one side of a symbol. */
export function samePortCost(symbol: ChartSymbol, mine: Sense, other: Sense): number {
  const isMixed = mine !== other;
  if (!hasVertices(symbol.bentuk)) return isMixed ? 600 : 160;
  if (isMixed) return 6000;
  return mine === 'out' ? 4000 : 1500;
}
