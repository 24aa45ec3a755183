import { comparePeriode } from '../statistics/periode.ts';
import type { Edisi } from './edisi.ts';

/** The releases of an office. */
interface EdisiKantor {
  readonly wilayah: string;
  /** The newest first. */
  readonly terbitan: readonly Edisi[];
}

/** Releases by office in the order of the portal, those of each the newest first. */
export function edisiMenurutKantor(edisi: readonly Edisi[]): readonly EdisiKantor[] {
  const milik = Map.groupBy(edisi, ({ rilis }) => rilis.kantor);
  return [...milik].map(([{ wilayah }, semua]) => ({
    wilayah,
    terbitan: semua.toSorted((a, b) => comparePeriode(b.rilis.periode, a.rilis.periode)),
  }));
}
