import { type Box, num } from './geometry.ts';
import type { Pola } from './tema.ts';

/** Distance between two lines of hatching, along an axis, in px. */
const jarak = 8;

/** The ends of a thick slanting line stick out by this much, so it stops short of the edge. */
const sisip = 0.7;

/** Corners shorter than this in px are left out. */
const terpendek = 1;

/**
 * Slanting lines that fill the box, as path data. They are cut to the box here and not by an SVG pattern,
 * which Chromium prints as a bitmap. All hatching of a chart lies on one grid, so neighbours match.
 *
 *     miring  x + y = k        balik  x - y = k
 *       /  /  /                  \  \  \
 */
export function hatchLines(box: Box, pola: Pola): string {
  const dalam: Box = {
    left: box.left + sisip,
    top: box.top + sisip,
    right: box.right - sisip,
    bottom: box.bottom - sisip,
  };
  const { left, top, right, bottom } = dalam;
  const miring = steps(left + top, right + bottom).map((k) =>
    segment(Math.max(left, k - bottom), Math.min(right, k - top), (x) => k - x),
  );
  const balik = steps(left - bottom, right - top).map((k) =>
    segment(Math.max(left, k + top), Math.min(right, k + bottom), (x) => x - k),
  );
  return { miring, balik, silang: [...miring, ...balik] }[pola].join('');
}

function steps(dari: number, sampai: number): number[] {
  const awal = Math.ceil(dari / jarak);
  const jumlah = Math.max(0, Math.floor(sampai / jarak) - awal + 1);
  return Array.from({ length: jumlah }, (_, n) => (awal + n) * jarak);
}

function segment(x0: number, x1: number, yAt: (x: number) => number): string {
  if (x1 - x0 < terpendek) return '';
  return `M${num(x0)} ${num(yAt(x0))}l${num(x1 - x0)} ${num(yAt(x1) - yAt(x0))}`;
}
