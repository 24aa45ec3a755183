import { placePx } from './geometry.ts';
import type { Rulings } from './geometry.ts';
import type { Place } from './model.ts';

/** An edge of a box: a place, and where it lies in the table at hand. */
interface Edge extends Place {
  readonly px: number;
}

/** A rectangle in a table that stretches. */
export interface Box {
  readonly left: Edge;
  readonly right: Edge;
  readonly top: Edge;
  readonly bottom: Edge;
}

/** The rectangle between two places across and two places down, in any order. */
export function boxOf(
  { rows, cols }: Rulings,
  x: readonly [Place, Place],
  y: readonly [Place, Place],
): Box {
  const [left, right] = inOrder(edgeAt(cols, x[0]), edgeAt(cols, x[1]));
  const [top, bottom] = inOrder(edgeAt(rows, y[0]), edgeAt(rows, y[1]));
  return { left, right, top, bottom };
}

function edgeAt(rulings: readonly number[], place: Place): Edge {
  return { line: place.line, offsetPx: place.offsetPx, px: placePx(rulings, place) };
}

function inOrder(a: Edge, b: Edge): readonly [Edge, Edge] {
  return a.px <= b.px ? [a, b] : [b, a];
}

/** The same box in a table of other sizes. */
export function boxIn(rulings: Rulings, { left, right, top, bottom }: Box): Box {
  return boxOf(rulings, [left, right], [top, bottom]);
}

/**
 * Whether two boxes stay at least `gapPx` apart at every size from the least one on. Places on later lines
 * only move further away when the table grows, so the least size decides, provided that the order of the
 * lines agrees with the order in px.
 */
export function areApart(a: Box, b: Box, gapPx: number): boolean {
  return (
    isBefore(a.right, b.left, gapPx) ||
    isBefore(b.right, a.left, gapPx) ||
    isBefore(a.bottom, b.top, gapPx) ||
    isBefore(b.bottom, a.top, gapPx)
  );
}

function isBefore(a: Edge, b: Edge, gapPx: number): boolean {
  return a.line <= b.line && a.px + gapPx <= b.px;
}

export function shifted({ line, offsetPx }: Place, px: number): Place {
  return { line, offsetPx: offsetPx + px };
}
