/** Hatching that tells one series from another without colour. */
export type Pola = 'miring' | 'balik' | 'silang';

/** What fills a shape on a canvas; the drawing of an SVG file only ever hands out names. */
export type Isi = string | CanvasPattern;

/**
 * Colours and letters of a chart. A web page takes the colours from its custom properties; an SVG file
 * takes class names (`tema-svg.ts`), so that the page that shows it decides.
 */
export interface Tema {
  /** Family list as in CSS. A family that ends in a digit must be quoted, or canvas ignores the font. */
  readonly huruf: string;
  readonly ukuranPx: number;
  readonly teks: string;
  readonly redup: string;
  readonly sumbu: string;
  readonly kisi: string;
  /** The ground that the chart stands on: gaps between segments, the plate under a figure. */
  readonly kertas: string;
  readonly laki: string;
  readonly perempuan: string;
  readonly seri: readonly [string, string, string, string];
  readonly arsir: (warna: string, pola: Pola) => Isi;
}

/** Dark and light alternate, and only the first two and the last two are not hatched, so that a grey print still tells them apart. */
const polaSeri: readonly (Pola | undefined)[] = [
  undefined,
  undefined,
  'miring',
  'balik',
  'balik',
  'miring',
  'silang',
  'silang',
  'silang',
  'silang',
  undefined,
  undefined,
];

/** Series that one chart can still tell apart. */
export const seriTerbanyak = polaSeri.length;

/** Colour of a series, for its line and its points. */
export function warnaSeri(tema: Tema, nomor: number): string {
  return tema.seri[nomor % tema.seri.length] ?? tema.seri[0];
}

/** Filling of a series' bars: its colour, or its colour as hatching. */
export function isiSeri(tema: Tema, nomor: number): Isi {
  const pola = polaSeri[nomor];
  const warna = warnaSeri(tema, nomor);
  return pola === undefined ? warna : tema.arsir(warna, pola);
}
