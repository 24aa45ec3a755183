import { comparePeriode } from '../statistics/periode.ts';
import type { RilisSiap } from './portal.ts';

/** The earlier releases of the same kabupaten, the newest first. */
export function semesterSebelum(
  { kabupaten, periode }: Pick<RilisSiap, 'kabupaten' | 'periode'>,
  semua: readonly RilisSiap[],
): readonly RilisSiap[] {
  return semua
    .filter((lain) => lain.kabupaten.kode === kabupaten.kode)
    .filter((lain) => comparePeriode(lain.periode, periode) < 0)
    .toSorted((a, b) => comparePeriode(b.periode, a.periode));
}
