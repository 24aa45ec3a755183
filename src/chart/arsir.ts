import { type Box, tenth } from './geometry.ts';
import type { Pola } from './tema.ts';

/** Distance between two lines of hatching, along an axis, in px. */
const jarak = 8;

/** The ends of a thick slanting line stick out by this much, so it stops short of the edge. */
const sisip = 0.7;

/** Corners shorter than this in px are left out. */
const terpendek = 1;

/** A line of hatching: where it begins and how far it goes, in px. */
export type Gores = readonly [x: number, y: number, dx: number, dy: number];

/**
 * Slanting lines that fill the box. They are cut to the box here and not by an SVG pattern,
 * which Chromium prints as a bitmap. All hatching of a chart lies on one grid, so neighbours match.
 *
 *     miring  x + y = k        balik  x - y = k
 *       /  /  /                  \  \  \
 */
export function hatching(box: Box, pola: Pola): readonly Gores[] {
  const dalam: Box = {
    left: box.left + sisip,
    top: box.top + sisip,
    right: box.right - sisip,
    bottom: box.bottom - sisip,
  };
  const { left, top, right, bottom } = dalam;
  const miring = steps(left + top, right + bottom).flatMap((k) =>
    segment(Math.max(left, k - bottom), Math.min(right, k - top), (x) => k - x),
  );
  const balik = steps(left - bottom, right - top).flatMap((k) =>
    segment(Math.max(left, k + top), Math.min(right, k + bottom), (x) => x - k),
  );
  return { miring, balik, silang: [...miring, ...balik] }[pola];
}

function steps(dari: number, sampai: number): number[] {
  const awal = Math.ceil(dari / jarak);
  const jumlah = Math.max(0, Math.floor(sampai / jarak) - awal + 1);
  return Array.from({ length: jumlah }, (_, n) => (awal + n) * jarak);
}

/** The ends are rounded here, on the line: what is written slants as it should. */
function segment(kiri: number, kanan: number, yAt: (x: number) => number): readonly Gores[] {
  const [x0, x1] = [tenth(kiri), tenth(kanan)];
  return kanan - kiri < terpendek ? [] : [[x0, yAt(x0), x1 - x0, yAt(x1) - yAt(x0)]];
}
