import type { Bentuk } from '../sop/alur.ts';
import type { Side } from './direction.ts';

/** A symbol on the grid: row = langkah, column = pelaksana, both counted from 0. At most one a cell. */
export interface ChartSymbol {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly bentuk: Bentuk;
  /** Words inside the symbol. */
  readonly teks?: string;
  /** A start takes no arrow from above when it can be avoided. */
  readonly mulai: boolean;
}

export interface ChartArrow {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly label?: string;
  /** false for the line that joins two pelaksana who act together. */
  readonly berkepala: boolean;
}

/** What the router is given: positions and arrows, nothing of the text in the cells. */
export interface Chart {
  readonly rows: number;
  readonly cols: number;
  readonly symbols: readonly ChartSymbol[];
  readonly arrows: readonly ChartArrow[];
}

/** Half the width and height of a symbol in px; the same in the router, the table and the SVG. */
export interface SymbolSize {
  readonly halfWidthPx: number;
  readonly halfHeightPx: number;
}

/**
 * A place across a table that stretches: an odd line is the centre of a row or column, an even line the
 * ruling before it. The offset is in px from that line and never changes when the table grows.
 */
export interface Place {
  readonly line: number;
  readonly offsetPx: number;
}

/** One straight piece of a route: `h` lies on a horizontal line, `v` on a vertical one. */
export interface Run extends Place {
  readonly axis: 'h' | 'v';
}

/** Where an arrow leaves or enters a symbol. */
export interface Port {
  readonly symbol: ChartSymbol;
  readonly side: Side;
}

/** Runs alternate between the axes; each ends where the next one lies, the outer two at the ports. */
export interface Route {
  readonly arrow: ChartArrow;
  readonly from: Port;
  readonly to: Port;
  readonly runs: readonly Run[];
}

/**
 * The word on a branch, held by one of its corners at two places, so that neither a stretched table nor
 * another font moves it onto its own line.
 */
export interface Label {
  readonly arrow: string;
  readonly text: string;
  readonly x: Place & { readonly edge: 'left' | 'right' };
  readonly y: Place & { readonly edge: 'top' | 'bottom' };
}

/** The drawn flowchart, free of any actual row height or column width. */
export interface Layout {
  readonly routes: readonly Route[];
  readonly labels: readonly Label[];
  readonly minRowHeightPx: readonly number[];
  readonly minColWidthPx: readonly number[];
}
