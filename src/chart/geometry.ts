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

/** Less than the two decimals that are written can show. */
const tolerance = 0.005;

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}

/** Two decimals at most, shortest form. A coordinate that is no number is a bug in the chart, not ink. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`chart drawing has a coordinate ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}
