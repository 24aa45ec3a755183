import { at } from './at.ts';
import { handOf, opposite } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Path } from './search.ts';

/** Which side of B's direction of travel A keeps to: -1 left, 1 right, 0 when nothing decides it. */
type Hand = -1 | 0 | 1;

/**
 * A longest stretch of nodes that two paths have in common, told along B; one node long where they only
 * meet. `startHand` and `endHand` say on which side of B the rest of A lies at the two ends: where they
 * differ, the two must cross.
 *
 *      A ──┐                     A joins from the left, leaves to the right
 *      B ──┴────┬── B            (B goes to the right)
 *               └── A
 */
export interface SharedWalk {
  readonly firstNode: number;
  readonly lastNode: number;
  /** Index into A of the first node, and whether A walks it in the same sense. */
  readonly firstInA: number;
  readonly sense: 1 | -1;
  readonly startHand: Hand;
  readonly endHand: Hand;
}

export function sharedWalks(a: Path, b: Path): readonly SharedWalk[] {
  const inA = new Map(a.nodes.map((node, index) => [node, index]));
  const walks: SharedWalk[] = [];
  for (let first = 0; first < b.nodes.length; first += 1) {
    const firstInA = inA.get(at(b.nodes, first));
    if (firstInA === undefined) continue;
    const sense = senseAt(a, b, { first, firstInA });
    let last = first;
    while (
      last + 1 < b.nodes.length &&
      b.nodes[last + 1] === a.nodes[firstInA + sense * (last + 1 - first)]
    ) {
      last += 1;
    }
    walks.push(describe(a, b, { first, last, firstInA, sense }));
    first = last;
  }
  return walks;
}

function senseAt(
  a: Path,
  b: Path,
  place: { readonly first: number; readonly firstInA: number },
): 1 | -1 {
  const next = b.nodes[place.first + 1];
  return next !== undefined && a.nodes[place.firstInA - 1] === next ? -1 : 1;
}

function describe(
  a: Path,
  b: Path,
  walk: {
    readonly first: number;
    readonly last: number;
    readonly firstInA: number;
    readonly sense: 1 | -1;
  },
): SharedWalk {
  const { first, last, firstInA, sense } = walk;
  const lastInA = firstInA + sense * (last - first);
  const ends = { firstNode: first, lastNode: last, firstInA, sense };
  if (first === last) return { ...ends, startHand: 0, endHand: 0 };
  return {
    ...ends,
    startHand: hand(
      armOf(a, firstInA, sense === 1 ? -1 : 1),
      armOf(b, first, -1),
      at(b.directions, first),
    ),
    endHand: hand(armOf(a, lastInA, sense), armOf(b, last, 1), at(b.directions, last - 1)),
  };
}

/** The step of A that covers the same half-cell as step `step` of B, within a walk of both. */
export function stepInOther({ firstNode, firstInA, sense }: SharedWalk, step: number): number {
  const node = firstInA + sense * (step - firstNode);
  return sense === 1 ? node : node - 1;
}

/** The direction in which a path goes on from a node, forwards or backwards; none at its ends. */
export function armOf(path: Path, index: number, sense: 1 | -1): Direction | undefined {
  if (sense === 1) return path.directions[index];
  const back = path.directions[index - 1];
  return back === undefined ? undefined : opposite(back);
}

function hand(armA: Direction | undefined, armB: Direction | undefined, facing: Direction): Hand {
  if (armA === undefined || armB === undefined) return 0;
  const difference = handOf(armA, facing) - handOf(armB, facing);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}
