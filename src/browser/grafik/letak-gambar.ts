import type { IsiGrafik } from '../../chart/grafik.ts';
import type { Titik } from './titik.ts';

/** A chart that no library draws. */
export type GrafikGambar = Extract<IsiGrafik, { readonly jenis: 'panel' | 'peta' }>;

/** The outline of a point: path data in px of the drawing that it is in. */
export interface BentukTitik {
  readonly svg: SVGSVGElement;
  readonly d: string;
}

/** Where the points of a drawing are. */
export interface LetakGambar {
  /** The point at a place of the window, in px from its corner. */
  readonly pada: (x: number, y: number) => Titik | undefined;
  readonly bentuk: (titik: Titik) => BentukTitik | undefined;
}
