import type { Direction } from './direction.ts';
import type { Chart, ChartSymbol } from './model.ts';

/**
 * The lines that arrows may follow. Odd lines run through the centres of rows and columns, even lines
 * along the rulings between them (the gutters); the first and last are the outer gutters.
 *
 *        0   1   2   3   4      vertical lines of two columns
 *      0 +---+---+---+---+
 *      1 |   S   |       |      S = centre of a cell = node (1, 1)
 *      2 +---+---+---+---+
 */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** The index of the symbol at a node, or -1. */
  readonly symbolAt: Int32Array;
}

export function gridOf(chart: Chart): Grid {
  const height = 2 * chart.rows + 1;
  const width = 2 * chart.cols + 1;
  const symbolAt = new Int32Array(height * width).fill(-1);
  chart.symbols.forEach((symbol, index) => {
    if (symbol.row < 0 || symbol.row >= chart.rows || symbol.col < 0 || symbol.col >= chart.cols) {
      throw new Error(`symbol ${symbol.id} lies outside the grid`);
    }
    const node = nodeOf({ height, width, symbolAt }, symbol);
    if (symbolAt[node] !== -1) throw new Error(`symbol ${symbol.id} shares its cell with another`);
    symbolAt[node] = index;
  });
  return { height, width, symbolAt };
}

export function nodeOf(grid: Grid, symbol: ChartSymbol): number {
  return (2 * symbol.row + 1) * grid.width + 2 * symbol.col + 1;
}

/** The horizontal line through a node. */
export function lineH(grid: Grid, node: number): number {
  return Math.floor(node / grid.width);
}

/** The vertical line through a node. */
export function lineV(grid: Grid, node: number): number {
  return node % grid.width;
}

/** The next node in a direction, or -1 at the rim. */
export function neighbour(grid: Grid, node: number, direction: Direction): number {
  if (direction === 0) return node >= grid.width ? node - grid.width : -1;
  if (direction === 2) {
    const below = node + grid.width;
    return below < grid.height * grid.width ? below : -1;
  }
  const v = lineV(grid, node);
  if (direction === 1) return v + 1 < grid.width ? node + 1 : -1;
  return v > 0 ? node - 1 : -1;
}
