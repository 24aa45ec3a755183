import type { Alur } from '../sop/alur.ts';
import type { Chart } from './model.ts';

/** The grid form of an SOP's graph: `rows` langkah and `cols` pelaksana. */
export function chartOfAlur(alur: Alur, rows: number, cols: number): Chart {
  return {
    rows,
    cols,
    symbols: alur.simbol.map(({ id, langkah, pelaksana, bentuk, mulai }) => ({
      id,
      row: langkah,
      col: pelaksana,
      bentuk,
      mulai,
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
