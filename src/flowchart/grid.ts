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
  /** By `stepOf(node, direction)`: the next node in that direction, or -1 at the rim. */
  readonly next: Int32Array;
}

export function gridOf(chart: Chart): Grid {
  const height = 2 * chart.rows + 1;
  const width = 2 * chart.cols + 1;
  const symbolAt = new Int32Array(height * width).fill(-1);
  const grid = { height, width, symbolAt, next: neighbours(height, width) };
  chart.symbols.forEach((symbol, index) => {
    if (symbol.row < 0 || symbol.row >= chart.rows || symbol.col < 0 || symbol.col >= chart.cols) {
      throw new Error(`symbol ${symbol.id} lies outside the grid`);
    }
    const node = nodeOf(grid, symbol);
    if (symbolAt[node] !== -1) throw new Error(`symbol ${symbol.id} shares its cell with another`);
    symbolAt[node] = index;
  });
  return grid;
}

function neighbours(height: number, width: number): Int32Array {
  const next = new Int32Array(height * width * 4).fill(-1);
  for (let h = 0; h < height; h += 1) {
    for (let v = 0; v < width; v += 1) {
      const node = h * width + v;
      if (h > 0) next[stepOf(node, 0)] = node - width;
      if (v + 1 < width) next[stepOf(node, 1)] = node + 1;
      if (h + 1 < height) next[stepOf(node, 2)] = node + width;
      if (v > 0) next[stepOf(node, 3)] = node - 1;
    }
  }
  return next;
}

/** The number of the step that leaves a node in a direction. */
export function stepOf(node: number, direction: Direction): number {
  return node * 4 + direction;
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
