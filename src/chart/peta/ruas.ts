import type { Cincin, Titik } from './titik.ts';

/** A ring as the stretches between the points where three regions meet; each ends where the next begins. */
export type RuasCincin = readonly Cincin[];

/**
 * Cuts rings where the borders of more than two regions meet, so that a border between two regions is the same
 * stretch in both. A point is such a meeting when it has other neighbours in one ring than in another.
 *
 *     A | B        ring A: … p q r …
 *     --q--        ring C: … s q r …   q has other neighbours: a meeting
 *       C
 */
export function potongCincin(cincin: readonly Cincin[]): readonly RuasCincin[] {
  const temu = titikTemu(cincin);
  return cincin.map((satu) => potong(satu, temu));
}

/** Name of a point among points of a grid. */
export function kunciTitik([x, y]: Titik): string {
  return `${String(x)} ${String(y)}`;
}

function titikTemu(cincin: readonly Cincin[]): ReadonlySet<string> {
  const tetangga = new Map<string, string>();
  const temu = new Set<string>();
  for (const satu of cincin) {
    const kunci = satu.map(kunciTitik);
    kunci.forEach((k, i) => {
      const [a = '', b = ''] = [kunci.at(i - 1), kunci[(i + 1) % kunci.length]];
      const pasangan = a < b ? `${a}/${b}` : `${b}/${a}`;
      const lama = tetangga.get(k);
      if (lama === undefined) tetangga.set(k, pasangan);
      else if (lama !== pasangan) temu.add(k);
    });
  }
  return temu;
}

function potong(cincin: Cincin, temu: ReadonlySet<string>): RuasCincin {
  const letak = cincin.flatMap((titik, i) => (temu.has(kunciTitik(titik)) ? [i] : []));
  // A ring that meets nothing, or one point only, is cut at two points that do not depend on where it is written from.
  const potongan = letak.length > 1 ? letak : duaUjung(cincin, letak[0]);
  return potongan.map((dari, n) => {
    const sampai = potongan[n + 1] ?? (potongan[0] ?? 0) + cincin.length;
    return [...cincin, ...cincin].slice(dari, sampai + 1);
  });
}

/** A first point and the one farthest from it. */
function duaUjung(cincin: Cincin, awal = terkecil(cincin)): readonly number[] {
  const [x, y] = cincin[awal] ?? [0, 0];
  const jarak = cincin.map(([a, b]) => Math.hypot(a - x, b - y));
  return [awal, jarak.indexOf(Math.max(...jarak))].toSorted((a, b) => a - b);
}

function terkecil(cincin: Cincin): number {
  return cincin.reduce((k, titik, i) => (isSebelum(titik, cincin[k] ?? titik) ? i : k), 0);
}

/** An order of points, to draw every stretch in one direction. */
export function isSebelum([x1, y1]: Titik, [x2, y2]: Titik): boolean {
  return x1 < x2 || (x1 === x2 && y1 < y2);
}
