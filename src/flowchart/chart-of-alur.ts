import type { Alur } from '../sop/alur.ts';
import type { Chart } from './model.ts';

/**
 * The grid form of an SOP's graph: a row for each langkah in `baris`, which are those with Pelaksana cells of
 * their own, and a column for each of `cols` pelaksana.
 */
export function chartOfAlur(alur: Alur, baris: readonly number[], cols: number): Chart {
  const rowOf = new Map(baris.map((langkah, row) => [langkah, row]));
  return {
    rows: baris.length,
    cols,
    symbols: alur.simbol.map(({ id, langkah, pelaksana, bentuk, mulai, teks }) => ({
      id,
      row: rowOf.get(langkah) ?? 0,
      col: pelaksana,
      bentuk,
      mulai,
      ...(teks !== undefined && { teks }),
    })),
    arrows: [
      ...alur.panah.map((panah) => ({ ...panah, berkepala: true })),
      ...alur.bersama.map(([dari, ke]) => ({
        id: `${dari}-bersama-${ke}`,
        dari,
        ke,
        berkepala: false,
      })),
    ],
  };
}
