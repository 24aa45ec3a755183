import { nums } from '../geometry.ts';
import type { Cincin } from './titik.ts';

/** Closed rings as path data, each step from the point before: coordinates are of tenths. */
export function lintasanCincin(cincin: readonly Cincin[]): string {
  return cincin.map((satu) => `${lintasanGaris(satu)}z`).join('');
}

/** A line as path data. */
export function lintasanGaris(titik: Cincin): string {
  const [awal = [0, 0] as const] = titik;
  const langkah = titik.slice(1).flatMap(([x, y], i) => {
    const [x0, y0] = titik[i] ?? awal;
    return [x - x0, y - y0];
  });
  return `M${nums(awal)}${langkah.length > 0 ? 'l' : ''}${nums(langkah)}`;
}

/** Distance between two lines of hatching, along an axis, in px. */
const jarakArsir = 8;

/**
 * Slanting lines within the rings, as path data, rising with 1 and falling with -1: drawn as lines, because Chromium prints an
 * SVG pattern as a bitmap.
 */
export function arsirCincin(cincin: readonly Cincin[], arah: 1 | -1): string {
  const titik = cincin.flat().map(([x, y]) => arah * x + y);
  const [dari, sampai] = [Math.min(...titik), Math.max(...titik)].map((n) => n / jarakArsir);
  const banyak = Math.max(0, Math.floor(sampai ?? 0) - Math.ceil(dari ?? 0) + 1);
  return Array.from({ length: banyak }, (_, n) => (Math.ceil(dari ?? 0) + n) * jarakArsir)
    .flatMap((k) => ruasDalam(cincin, arah, k + 0.013))
    .join('');
}

/** Where the line ±x + y = k is inside: between its first crossing of a border and its second, and so on. */
function ruasDalam(cincin: readonly Cincin[], arah: 1 | -1, k: number): readonly string[] {
  const potong = cincin
    .flatMap((titik) =>
      titik.flatMap(([x1, y1], i) => {
        const [x2, y2] = titik[(i + 1) % titik.length] ?? [x1, y1];
        const [a, b] = [arah * x1 + y1 - k, arah * x2 + y2 - k];
        return a > 0 === b > 0 ? [] : [x1 + ((x2 - x1) * a) / (a - b)];
      }),
    )
    .toSorted((a, b) => a - b);
  return potong.flatMap((x, i) => {
    const akhir = potong[i + 1];
    if (i % 2 === 1 || akhir === undefined) return [];
    return [
      lintasanGaris([
        [x, k - arah * x],
        [akhir, k - arah * akhir],
      ]),
    ];
  });
}
