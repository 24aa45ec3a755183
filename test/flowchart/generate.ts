import type { Chart, ChartArrow, ChartSymbol } from '../../src/flowchart/model.ts';
import type { Bentuk } from '../../src/sop/alur.ts';
import { dice } from '../acak.ts';

/** An SOP-like chart: 5–15 rows, 3–7 columns, decisions with returns or skips, a fork, several ends. */
export function generateChart(seed: number): Chart {
  const roll = dice(seed);
  return chartLikeSop(roll, 5 + roll(11), 3 + roll(5));
}

/** The same at the size of the longest SOP. */
export function generateLongChart(seed: number): Chart {
  return chartLikeSop(dice(seed), 60, 15);
}

function chartLikeSop(roll: (below: number) => number, rows: number, cols: number): Chart {
  const columns = walkOfColumns(roll, rows, cols);
  const symbols = columns.map((col, row) => symbolAt(roll, { row, col, rows }));
  const withPartners = symbols.flatMap((symbol) => partnerOf(roll, symbol, cols));
  const arrows = symbols.flatMap((symbol) => arrowsFrom(roll, symbol, symbols));
  const joints = withPartners.map(({ id }) => ({
    id: `${id}-bersama`,
    dari: id.replace('-b', ''),
    ke: id,
    berkepala: false,
  }));
  return { rows, cols, symbols: [...symbols, ...withPartners], arrows: [...arrows, ...joints] };
}

function walkOfColumns(
  roll: (below: number) => number,
  rows: number,
  cols: number,
): readonly number[] {
  const columns: number[] = [];
  let col = 0;
  for (let row = 0; row < rows; row += 1) {
    columns.push(col);
    const turn = roll(10);
    if (turn < 5) col = Math.min(cols - 1, col + 1);
    else if (turn < 7) col = Math.max(0, col - 1);
    else if (turn < 9) col = roll(cols);
  }
  return columns;
}

function symbolAt(
  roll: (below: number) => number,
  { row, col, rows }: { readonly row: number; readonly col: number; readonly rows: number },
): ChartSymbol {
  const isEnd = row === 0 || row === rows - 1;
  const bentuk: Bentuk =
    isEnd || roll(14) === 0 ? 'kapsul' : roll(10) < 3 ? 'belah-ketupat' : 'kotak';
  return { id: `${row + 1}`, row, col, bentuk, mulai: row === 0 };
}

function partnerOf(
  roll: (below: number) => number,
  symbol: ChartSymbol,
  cols: number,
): readonly ChartSymbol[] {
  if (symbol.bentuk !== 'kotak' || roll(12) !== 0) return [];
  return [{ ...symbol, id: `${symbol.id}-b`, col: (symbol.col + 1 + roll(cols - 1)) % cols }];
}

function arrowsFrom(
  roll: (below: number) => number,
  symbol: ChartSymbol,
  symbols: readonly ChartSymbol[],
): readonly ChartArrow[] {
  const { row, bentuk } = symbol;
  const last = symbols.length - 1;
  if (row === last) return [];
  const to = (target: number, label?: string): ChartArrow => ({
    id: `${row + 1}-${target + 1}${label ? `-${label.toLowerCase()}` : ''}`,
    dari: symbol.id,
    ke: `${target + 1}`,
    berkepala: true,
    ...(label !== undefined && { label }),
  });
  if (bentuk === 'belah-ketupat') {
    const isReturn = roll(4) > 0;
    const other = isReturn ? roll(row) : Math.min(last, row + 2 + roll(3));
    return [to(row + 1, 'Ya'), to(other, 'Tidak')];
  }
  if (bentuk === 'kotak' && row + 2 <= last && roll(12) === 0) return [to(row + 1), to(row + 2)];
  return [to(row + 1)];
}
