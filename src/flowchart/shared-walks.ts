import { at } from './at.ts';
import { handOf, opposite } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Path } from './search.ts';

/** Which side of B's direction of travel A keeps to: -1 left, 1 right, 0 when nothing decides it. */
export type Hand = -1 | 0 | 1;

/** A longest stretch of nodes that two paths have in common, told along B; one node where they only meet. */
export interface SharedWalk {
  readonly firstNode: number;
  readonly lastNode: number;
  /** Index into A of the first node, and whether A walks it in the same sense. */
  readonly firstInA: number;
  readonly sense: 1 | -1;
}

/** By node: its place in a path, or -1. */
export type NodeIndex = Int16Array;

export function nodeIndex(path: Path, nodeCount: number): NodeIndex {
  const index = new Int16Array(nodeCount).fill(-1);
  path.nodes.forEach((node, place) => {
    index[node] = place;
  });
  return index;
}

const none: readonly SharedWalk[] = [];

/** The stretches that A and B have in common; `inA` is the index of A's nodes. */
export function sharedWalks(a: Path, inA: NodeIndex, b: Path): readonly SharedWalk[] {
  let walks: SharedWalk[] | undefined;
  const count = b.nodes.length;
  for (let first = 0; first < count; first += 1) {
    const firstInA = inA[b.nodes[first] ?? 0] ?? -1;
    if (firstInA < 0) continue;
    const next = b.nodes[first + 1];
    const sense = next !== undefined && a.nodes[firstInA - 1] === next ? -1 : 1;
    let last = first;
    while (
      last + 1 < count &&
      b.nodes[last + 1] === a.nodes[firstInA + sense * (last + 1 - first)]
    ) {
      last += 1;
    }
    walks ??= [];
    walks.push({ firstNode: first, lastNode: last, firstInA, sense });
    first = last;
  }
  return walks ?? none;
}

/**
 * On which side of B the rest of A lies at the two ends of a walk: where they differ, the two must cross.
 *
 *      A ──┐                     A joins from the left, leaves to the right
 *      B ──┴────┬── B            (B goes to the right)
 *               └── A
 */
export function handsOf(a: Path, b: Path, walk: SharedWalk): readonly [Hand, Hand] {
  const { firstNode, lastNode, firstInA, sense } = walk;
  const lastInA = firstInA + sense * (lastNode - firstNode);
  return [
    hand(
      armOf(a, firstInA, sense === 1 ? -1 : 1),
      armOf(b, firstNode, -1),
      at(b.directions, firstNode),
    ),
    hand(armOf(a, lastInA, sense), armOf(b, lastNode, 1), at(b.directions, lastNode - 1)),
  ];
}

/** Whether the two come to the start of a walk, or leave its end, from opposite sides on one line. */
export function areOpposite(a: Path, b: Path, walk: SharedWalk, end: 'start' | 'end'): boolean {
  const { firstNode, lastNode, firstInA, sense } = walk;
  const [armA, armB] =
    end === 'start'
      ? [armOf(a, firstInA, sense === 1 ? -1 : 1), armOf(b, firstNode, -1)]
      : [armOf(a, firstInA + sense * (lastNode - firstNode), sense), armOf(b, lastNode, 1)];
  return armA !== undefined && armB !== undefined && armA === opposite(armB);
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
