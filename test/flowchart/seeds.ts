import type { Chart, ChartArrow, ChartSymbol } from '../../src/flowchart/model.ts';
import type { Bentuk } from '../../src/sop/alur.ts';

/** One langkah a line: column of the pelaksana; then where a keputusan goes, or nothing for the next row. */
interface Row {
  readonly col: number;
  readonly ya?: number;
  readonly tidak?: number;
  readonly bersama?: number;
}

function chartOfRows(cols: number, rows: readonly Row[]): Chart {
  const symbols = rows.flatMap((row, index) => symbolsOf(row, index, rows.length));
  const arrows = rows.flatMap((row, index) => arrowsOf(row, index, rows.length));
  return { rows: rows.length, cols, symbols, arrows };
}

function symbolsOf(row: Row, index: number, count: number): readonly ChartSymbol[] {
  const bentuk: Bentuk =
    row.ya !== undefined
      ? 'belah-ketupat'
      : index === 0 || index === count - 1
        ? 'kapsul'
        : 'kotak';
  const symbol = { id: `${index + 1}`, row: index, col: row.col, bentuk, mulai: index === 0 };
  if (row.bersama === undefined) return [symbol];
  return [symbol, { ...symbol, id: `${index + 1}-b`, col: row.bersama }];
}

function arrowsOf(row: Row, index: number, count: number): readonly ChartArrow[] {
  const dari = `${index + 1}`;
  const to = (ke: number, label?: string): ChartArrow => ({
    id: `${dari}-${ke}`,
    dari,
    ke: `${ke}`,
    berkepala: true,
    ...(label !== undefined && { label }),
  });
  const joint =
    row.bersama === undefined
      ? []
      : [{ id: `${dari}-bersama-${dari}-b`, dari, ke: `${dari}-b`, berkepala: false }];
  if (row.ya !== undefined && row.tidak !== undefined) {
    return [to(row.ya, 'Ya'), to(row.tidak, 'Tidak'), ...joint];
  }
  return index + 1 < count ? [to(index + 2), ...joint] : joint;
}

/** The shapes of five signed SOPs: who acts in which row, and what a Tidak returns to. */
export const seedCharts: Readonly<Record<string, Chart>> = {
  buleleng: chartOfRows(4, [
    { col: 0 },
    { col: 1, ya: 3, tidak: 1 },
    { col: 0 },
    { col: 2 },
    { col: 0 },
    { col: 2 },
    { col: 2 },
    { col: 3 },
    { col: 0 },
  ]),
  balangan: chartOfRows(5, [
    { col: 0 },
    { col: 1, ya: 3, tidak: 1 },
    { col: 1 },
    { col: 2, ya: 5, tidak: 3 },
    { col: 3, ya: 6, tidak: 4 },
    { col: 4 },
    { col: 1 },
    { col: 0 },
  ]),
  'padang-pariaman': chartOfRows(6, [
    { col: 0 },
    { col: 1, ya: 3, tidak: 1 },
    { col: 2 },
    { col: 3, bersama: 4 },
    { col: 5 },
    { col: 4 },
    { col: 0 },
  ]),
  tapin: chartOfRows(5, [
    { col: 0 },
    { col: 1 },
    { col: 2, ya: 4, tidak: 2 },
    { col: 3 },
    { col: 4 },
    { col: 1 },
    { col: 0 },
    { col: 0 },
  ]),
  'pesisir-selatan': chartOfRows(5, [
    { col: 0 },
    { col: 1 },
    { col: 1, ya: 4, tidak: 1 },
    { col: 1 },
    { col: 2 },
    { col: 3, ya: 7, tidak: 5 },
    { col: 4, ya: 8, tidak: 6 },
    { col: 2 },
    { col: 2 },
    { col: 1 },
  ]),
};
