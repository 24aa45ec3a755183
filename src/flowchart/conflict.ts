import { at } from './at.ts';
import type { Candidate } from './candidates.ts';
import type { Side } from './direction.ts';
import type { ChartSymbol } from './model.ts';
import { armOf, sharedWalks, stepInOther } from './shared-walks.ts';
import type { SharedWalk } from './shared-walks.ts';
import { hasVertices } from './sizes.ts';

const crossingCost = 1200;
export const cornerCost = 70;
export const sharingCost = 40;
const tiedCost = 6000;

/** What it costs, in hundredths of half a cell, that two arrows go these two ways at once. */
export function conflictOf(a: Candidate, b: Candidate): number {
  const walks = sharedWalks(a, b).map((walk) => walkCost(a, b, walk));
  return portCost(a, b) + walks.reduce((sum, cost) => sum + cost, 0);
}

function walkCost(a: Candidate, b: Candidate, walk: SharedWalk): number {
  if (walk.firstNode === walk.lastNode) return meetingCost(a, b, walk);
  const mustCross = walk.startHand * walk.endHand === -1;
  const length = walk.lastNode - walk.firstNode;
  return (
    (mustCross ? crossingCost : 0) +
    length * sharingCost +
    (areTiedTogether(a, b, walk) ? tiedCost : 0)
  );
}

function meetingCost(a: Candidate, b: Candidate, walk: SharedWalk): number {
  const isEnd = walk.firstNode === 0 || walk.firstNode === b.nodes.length - 1;
  if (isEnd) return 0;
  return isStraight(a, walk.firstInA) && isStraight(b, walk.firstNode) ? crossingCost : cornerCost;
}

function isStraight(path: Candidate, index: number): boolean {
  return armOf(path, index, 1) === at(path.directions, index - 1);
}

/** Two runs that both hang on a vertex cannot be drawn side by side. */
function areTiedTogether(a: Candidate, b: Candidate, walk: SharedWalk): boolean {
  for (let node = walk.firstNode; node < walk.lastNode; node += 1) {
    if (at(a.isTied, stepInOther(walk, node)) && at(b.isTied, node)) return true;
  }
  return false;
}

export interface End {
  readonly symbol: ChartSymbol;
  readonly side: Side;
  readonly sense: 'in' | 'out';
}

/** The two ends of a route, the one that goes out first. */
export function portsOf({ ends, exit, entry }: Candidate): readonly [End, End] {
  return [
    { symbol: ends.from, side: exit, sense: 'out' },
    { symbol: ends.to, side: entry, sense: 'in' },
  ];
}

function portCost(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (const mine of portsOf(a)) {
    for (const other of portsOf(b)) {
      if (mine.symbol.id === other.symbol.id && mine.side === other.side)
        sum += samePortCost(mine, other);
    }
  }
  return sum;
}

/** What it costs that two arrows use one side of a symbol. */
export function samePortCost(mine: End, other: End): number {
  const isMixed = mine.sense !== other.sense;
  if (!hasVertices(mine.symbol.bentuk)) return isMixed ? 600 : 160;
  if (isMixed) return 6000;
  return mine.sense === 'out' ? 4000 : 1500;
}
