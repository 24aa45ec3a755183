import { at } from './at.ts';
import type { Side } from './direction.ts';
import { portPlace, runEnds } from './geometry.ts';
import type { Chart, ChartSymbol, Label, Layout, Place, Route, Run } from './model.ts';
import { headLengthPx } from './sizes.ts';

/** One absolutely placed element of a cell; `classes` holds all that CSS needs to place it. */
type Piece =
  | { readonly kind: 'h' | 'v' | 'head'; readonly arrow: string; readonly classes: string }
  | {
      readonly kind: 'label';
      readonly arrow: string;
      readonly classes: string;
      readonly text: string;
    };

interface FlowCell {
  readonly row: number;
  readonly col: number;
  /** For the cell itself: the least width and height that its row and column need. */
  readonly classes: string;
  readonly symbol?: ChartSymbol;
  readonly pieces: readonly Piece[];
}

/** Rows of cells, one for each langkah; a cell for each pelaksana. */
export type FlowCells = readonly (readonly FlowCell[])[];

/**
 * Cuts a layout into what each cell of the table has to show. Lines run 1 px over the rim of a cell, so
 * that they meet over the ruling; heights and widths of the cells are left to the browser.
 */
export function layoutCells(chart: Chart, layout: Layout): FlowCells {
  const pieces = [
    ...layout.routes.flatMap((route) => routePieces(route)),
    ...layout.labels.map((label) => labelPiece(label)),
  ];
  const cellOf = ({ row, col }: { readonly row: number; readonly col: number }): number =>
    row * chart.cols + col;
  const piecesByCell = Map.groupBy(pieces, cellOf);
  const symbolByCell = new Map(chart.symbols.map((symbol) => [cellOf(symbol), symbol]));
  return Array.from({ length: chart.rows }, (_, row) =>
    Array.from({ length: chart.cols }, (__, col) => {
      const cell = cellOf({ row, col });
      const symbol = symbolByCell.get(cell);
      const width = at(layout.minColWidthPx, col);
      const height = at(layout.minRowHeightPx, row);
      return {
        row,
        col,
        classes: `aw${width} ah${height}`,
        ...(symbol && { symbol }),
        pieces: (piecesByCell.get(cell) ?? []).map(({ piece }) => piece),
      };
    }),
  );
}

interface Placed {
  readonly row: number;
  readonly col: number;
  readonly piece: Piece;
}

/** A place as one cell sees it: from its start, centre or end. */
interface CellPlace {
  readonly cell: number;
  readonly anchor: 's' | 'c' | 'e';
  readonly px: number;
}

function cellPlace({ line, offsetPx }: Place): CellPlace {
  if (line % 2 === 1) return { cell: (line - 1) / 2, anchor: 'c', px: offsetPx };
  if (offsetPx < 0) return { cell: line / 2 - 1, anchor: 'e', px: offsetPx };
  return { cell: line / 2, anchor: 's', px: offsetPx };
}

function className(edge: 't' | 'r' | 'b' | 'l', { anchor, px }: Omit<CellPlace, 'cell'>): string {
  return `${edge}-${anchor}${px}`;
}

function routePieces(route: Route): readonly Placed[] {
  const ends = runEnds(route);
  const last = route.runs.length - 1;
  const lines = route.runs.flatMap((run, index) => {
    const [from, to] = at(ends, index);
    const stop = index === last && route.arrow.berkepala ? backOff(to, route.to.side) : to;
    return runPieces(route.arrow.id, run, cellPlace(from), cellPlace(stop));
  });
  return route.arrow.berkepala ? [...lines, headPiece(route)] : lines;
}

/** A line ends inside its head, so that its square end does not blunt the tip. */
function backOff(port: Place, side: Side): Place {
  const outward = side === 1 || side === 2 ? 1 : -1;
  return { line: port.line, offsetPx: port.offsetPx + outward * (headLengthPx - 2) };
}

function runPieces(arrow: string, run: Run, from: CellPlace, to: CellPlace): readonly Placed[] {
  const [first, last] = isAfter(from, to) ? [to, from] : [from, to];
  const across = cellPlace(run);
  const count = last.cell - first.cell + 1;
  return Array.from({ length: count }, (_, index) => {
    const cell = first.cell + index;
    const start = cell === first.cell ? first : ({ anchor: 's', px: -1 } as const);
    const end = cell === last.cell ? last : ({ anchor: 'e', px: 1 } as const);
    return run.axis === 'h'
      ? {
          row: across.cell,
          col: cell,
          piece: {
            kind: 'h',
            arrow,
            classes: `h ${className('t', across)} ${className('l', start)} ${className('r', end)}`,
          },
        }
      : {
          row: cell,
          col: across.cell,
          piece: {
            kind: 'v',
            arrow,
            classes: `v ${className('l', across)} ${className('t', start)} ${className('b', end)}`,
          },
        };
  });
}

const anchorRank = { s: 0, c: 1, e: 2 } as const;

function isAfter(a: CellPlace, b: CellPlace): boolean {
  if (a.cell !== b.cell) return a.cell > b.cell;
  if (a.anchor !== b.anchor) return anchorRank[a.anchor] > anchorRank[b.anchor];
  return a.px > b.px;
}

/** The head that points into each side of a symbol; the class names the side it stands on. */
const headClasses: Readonly<Record<Side, string>> = { 0: 'kn', 1: 'ke', 2: 'ks', 3: 'kw' };

function headPiece({ arrow, to, runs }: Route): Placed {
  const { offsetPx } = at(runs, runs.length - 1);
  const tip = cellPlace(portPlace(to, offsetPx));
  const beside = { anchor: 'c', px: offsetPx } as const;
  const isUpright = to.side % 2 === 0;
  const place = isUpright
    ? `${className(to.side === 0 ? 'b' : 't', tip)} ${className('l', beside)}`
    : `${className(to.side === 3 ? 'r' : 'l', tip)} ${className('t', beside)}`;
  return {
    row: to.symbol.row,
    col: to.symbol.col,
    piece: { kind: 'head', arrow: arrow.id, classes: `k ${headClasses[to.side]} ${place}` },
  };
}

function labelPiece({ arrow, text, x, y }: Label): Placed {
  const placeX = cellPlace(x);
  const placeY = cellPlace(y);
  const classes = `${className(x.edge === 'left' ? 'l' : 'r', placeX)} ${className(y.edge === 'top' ? 't' : 'b', placeY)}`;
  return { row: placeY.cell, col: placeX.cell, piece: { kind: 'label', arrow, classes, text } };
}
