import { placePx } from './geometry.ts';
import type { Place } from './model.ts';

/** From one place to another along one axis, both elastic. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
}

/**
 * Whether two spans stay at least `gapPx` apart at every size from the least one on. Places on later lines
 * only move further away when the table grows, so the least size decides, provided that the order of the
 * lines agrees with the order in px.
 */
export function stayApart(rulings: readonly number[], a: Span, b: Span, gapPx: number): boolean {
  return isBefore(rulings, a.to, b.from, gapPx) || isBefore(rulings, b.to, a.from, gapPx);
}

function isBefore(rulings: readonly number[], a: Place, b: Place, gapPx: number): boolean {
  return a.line <= b.line && placePx(rulings, a) + gapPx <= placePx(rulings, b);
}

/** The same two places with the smaller one first. */
export function spanOf(rulings: readonly number[], a: Place, b: Place): Span {
  return placePx(rulings, a) <= placePx(rulings, b) ? { from: a, to: b } : { from: b, to: a };
}

export function shifted(place: Place, px: number): Place {
  return { line: place.line, offsetPx: place.offsetPx + px };
}
