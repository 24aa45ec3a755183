/** Affine map of the canvas: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function apply(m: Matrix, x: number, y: number): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

/** Length of the map's first axis: its scale, since a chart never stretches one axis alone. */
export function scaleOf(m: Matrix): number {
  return Math.hypot(m[0], m[1]);
}

/** Angle of the map's first axis in radians. */
export function angleOf(m: Matrix): number {
  return Math.atan2(m[1], m[0]);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Less than the one decimal that is written can show. */
const tolerance = 0.05;

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}

/** Whether the boxes share an area; those that only meet at an edge do not. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right - tolerance &&
    b.left < a.right - tolerance &&
    a.top < b.bottom - tolerance &&
    b.top < a.bottom - tolerance
  );
}

/**
 * As it is written: a tenth of a px is 0.03 mm where a drawing is printed in its own size. Ends are rounded, and lengths
 * are taken between rounded ends, so that neighbours that share an edge still share it.
 */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A size of letters, a thickness or another amount that is no place: two decimals at most. */
export function amount(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A coordinate: one decimal at most, shortest form. One that is no number is a bug in the chart, not ink. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`chart drawing has a coordinate ${value}`);
  return String(tenth(value)).replace(/^(-?)0\./, '$1.');
}

/** Numbers of path data in a row; a minus sign parts two of them as well as a space does. */
export function nums(values: readonly number[]): string {
  return values.map(num).join(' ').replaceAll(' -', '-');
}
