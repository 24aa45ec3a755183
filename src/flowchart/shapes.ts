import type { Bentuk } from '../sop/alur.ts';
import { escapeXml } from './escape-xml.ts';
import { labelWidthPx, strokePx, symbolSizes } from './sizes.ts';

/** Letters inside a symbol are smaller than the labels beside arrows, by which width is measured. */
const teksPx = 10;
const labelPx = 11;

/** True where the words of a symbol are short enough to stand inside it: R/T in a keputusan. */
export function fitsInside(bentuk: Bentuk, teks: string): boolean {
  const { halfWidthPx } = symbolSizes[bentuk];
  // A line through the middle of a diamond has the height of its letters to keep clear of the edges.
  const roomPx = bentuk === 'belah-ketupat' ? 2 * halfWidthPx * 0.65 : 2 * halfWidthPx - 6;
  return (labelWidthPx(teks) * teksPx) / labelPx <= roomPx;
}

/** The outline of a symbol as an SVG element around (x, y), with `attributes` as it is written. */
export function shapeElement(
  bentuk: Bentuk,
  {
    x,
    y,
    attributes = '',
  }: { readonly x: number; readonly y: number; readonly attributes?: string },
): string {
  const { halfWidthPx: w, halfHeightPx: h } = symbolSizes[bentuk];
  if (bentuk === 'kotak' || bentuk === 'kapsul') {
    const radius = bentuk === 'kapsul' ? ` rx="${h}"` : '';
    return `<rect x="${x - w}" y="${y - h}" width="${2 * w}" height="${2 * h}"${radius}${attributes}/>`;
  }
  const shoulder = y + Math.round(h / 5);
  const corners =
    bentuk === 'belah-ketupat'
      ? [`${x},${y - h}`, `${x + w},${y}`, `${x},${y + h}`, `${x - w},${y}`]
      : [
          `${x - w},${y - h}`,
          `${x + w},${y - h}`,
          `${x + w},${shoulder}`,
          `${x},${y + h}`,
          `${x - w},${shoulder}`,
        ];
  return `<polygon points="${corners.join(' ')}"${attributes}/>`;
}

/**
 * A symbol as an inline SVG of fixed size whose box is centred in its cell by the class `simbol` of
 * `alur.css`, with its words where they fit. Decoration: the cell's text says what the symbol means.
 */
export function symbolSvg(bentuk: Bentuk, teks = ''): string {
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  const x = halfWidthPx + Math.ceil(strokePx);
  const y = halfHeightPx + Math.ceil(strokePx);
  const size = `width="${2 * x}" height="${2 * y}" viewBox="0 0 ${2 * x} ${2 * y}"`;
  return `<svg class="simbol ${bentuk}" ${size} aria-hidden="true" focusable="false">${shapeElement(bentuk, { x, y })}${wordsElement(bentuk, teks, { x, y })}</svg>`;
}

/** The words of a symbol as an SVG element around (x, y); nothing where they do not fit inside. */
export function wordsElement(
  bentuk: Bentuk,
  teks: string,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  if (teks === '' || !fitsInside(bentuk, teks)) return '';
  return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-size="${teksPx}">${escapeXml(teks)}</text>`;
}
