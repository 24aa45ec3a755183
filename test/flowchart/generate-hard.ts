import type { Chart, ChartArrow, ChartSymbol } from '../../src/flowchart/model.ts';
import type { Bentuk } from '../../src/sop/alur.ts';
import { dice } from '../acak.ts';

type Roll = (below: number) => number;

/** How the symbols of one row belong together. */
interface Row {
  readonly symbols: readonly ChartSymbol[];
  /** Joined by lines without heads; the first alone is entered and left. */
  readonly areJoined: boolean;
}

const words: readonly (readonly string[])[] = [
  ['Ya', 'Tidak'],
  ['Lengkap', 'Belum lengkap'],
  ['Rahasia', 'Terbuka', 'Perbaiki'],
  ['Setuju', 'Revisi', 'Tolak'],
  ['Ringan', 'Sedang', 'Berat', 'Batal'],
];

/**
 * A chart with everything that an SOP may hold, in any mixture: rows with several symbols, together or each
 * for itself, several starts and ends, forks, joins, branches in up to four directions, returns of a step to
 * itself. `size` bounds it: most are small, one in eight grows to 60 rows and 15 columns.
 */
export function generateHardChart(seed: number): Chart {
  const roll = dice(seed + 7_000_000);
  const isLarge = roll(8) === 0;
  const rowCount = isLarge ? 20 + roll(41) : 2 + roll(14);
  const cols = isLarge ? 6 + roll(10) : 2 + roll(6);
  const rows = Array.from({ length: rowCount }, (_, row) => rowOf(roll, { row, rowCount, cols }));
  const arrows = rows.flatMap((_, row) => arrowsOf(roll, rows, row));
  const joints = rows.flatMap(({ symbols, areJoined }) => (areJoined ? jointsOf(symbols) : []));
  return {
    rows: rowCount,
    cols,
    symbols: rows.flatMap(({ symbols }) => symbols),
    arrows: [...arrows, ...joints],
  };
}

interface Spot {
  readonly row: number;
  readonly rowCount: number;
  readonly cols: number;
}

function rowOf(roll: Roll, spot: Spot): Row {
  const count = Math.min(spot.cols, roll(3) > 0 ? 1 : 2 + roll(3));
  const columns = pickSome(roll, spot.cols, count);
  const areJoined = count > 1 && roll(2) === 0;
  const joint = bentukOf(roll, spot);
  const symbols = columns.map((col, index) => ({
    id: index === 0 ? `${spot.row + 1}` : `${spot.row + 1}-${String.fromCharCode(97 + index)}`,
    row: spot.row,
    col,
    bentuk: areJoined ? joint : bentukOf(roll, spot),
    mulai: spot.row === 0 || roll(20) === 0,
  }));
  return { symbols, areJoined };
}

function pickSome(roll: Roll, below: number, count: number): readonly number[] {
  const left = Array.from({ length: below }, (_, index) => index);
  const picked = Array.from({ length: count }, () => left.splice(roll(left.length), 1)).flat();
  return picked.toSorted((a, b) => a - b);
}

function bentukOf(roll: Roll, { row, rowCount }: Spot): Bentuk {
  if (row === 0 || row === rowCount - 1) return 'kapsul';
  const bentuk = (['kotak', 'kotak', 'kotak', 'belah-ketupat', 'belah-ketupat', 'kapsul'] as const)[
    roll(6)
  ];
  return bentuk ?? 'kotak';
}

function jointsOf(symbols: readonly ChartSymbol[]): readonly ChartArrow[] {
  return symbols.slice(1).map(({ id }, index) => {
    const dari = symbols[index]?.id ?? id;
    return { id: `${dari}-bersama-${id}`, dari, ke: id, berkepala: false };
  });
}

function arrowsOf(roll: Roll, rows: readonly Row[], row: number): readonly ChartArrow[] {
  const { symbols, areJoined } = rows[row] ?? { symbols: [], areJoined: false };
  const leaving = areJoined ? symbols.slice(0, 1) : symbols;
  return leaving.flatMap((symbol) => {
    if (symbol.bentuk === 'belah-ketupat') return branches(roll, rows, symbol);
    const isEnd = row === rows.length - 1 || (symbol.bentuk === 'kapsul' && roll(6) === 0);
    if (isEnd) return [];
    const count = roll(8) === 0 ? 2 + roll(3) : 1;
    const targets = Array.from({ length: count }, () => targetBelow(roll, rows, symbol));
    return distinct([...targets, ...withinRow(roll, rows, symbol)]).map((ke) => arrow(symbol, ke));
  });
}

/** A keputusan goes on in two to four directions: down, up, aside, or back to itself. */
function branches(roll: Roll, rows: readonly Row[], symbol: ChartSymbol): readonly ChartArrow[] {
  const labels = words[roll(words.length)] ?? [];
  const targets = labels.map((_, index) => {
    if (index === 0) return targetBelow(roll, rows, symbol);
    const kind = roll(8);
    if (kind === 0) return symbol.id;
    if (kind < 5) return anyOf(roll, rows[roll(symbol.row + 1)], symbol);
    return targetBelow(roll, rows, symbol);
  });
  return labels.flatMap((label, index) => {
    const ke = targets[index] ?? symbol.id;
    return targets.indexOf(ke) === index ? [arrow(symbol, ke, label)] : [];
  });
}

/** Mostly the next row, now and then one further down. */
function targetBelow(roll: Roll, rows: readonly Row[], { row, id }: ChartSymbol): string {
  const next = Math.min(rows.length - 1, row + 1 + (roll(5) === 0 ? roll(4) : 0));
  const { symbols = [], areJoined = false } = rows[next] ?? {};
  return symbols[areJoined ? 0 : roll(symbols.length)]?.id ?? id;
}

function withinRow(roll: Roll, rows: readonly Row[], symbol: ChartSymbol): readonly string[] {
  const { symbols = [], areJoined = true } = rows[symbol.row] ?? {};
  if (areJoined || symbols.length < 2 || roll(3) > 0) return [];
  return symbols
    .filter(({ id }) => id !== symbol.id)
    .slice(0, 1)
    .map(({ id }) => id);
}

function anyOf(roll: Roll, row: Row | undefined, instead: ChartSymbol): string {
  const symbols = row?.symbols ?? [];
  return symbols[roll(symbols.length)]?.id ?? instead.id;
}

function arrow(symbol: ChartSymbol, ke: string, label?: string): ChartArrow {
  const id = `${symbol.id}-${ke}${label === undefined ? '' : `-${label.toLowerCase()}`}`;
  return { id, dari: symbol.id, ke, berkepala: true, ...(label !== undefined && { label }) };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
