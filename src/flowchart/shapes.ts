import type { Bentuk } from '../sop/alur.ts';
import { strokePx, symbolSizes } from './sizes.ts';

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
 * `alur.css`. Decoration: the cell's text says what the symbol means.
 */
export function symbolSvg(bentuk: Bentuk): string {
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  const x = halfWidthPx + Math.ceil(strokePx);
  const y = halfHeightPx + Math.ceil(strokePx);
  const size = `width="${2 * x}" height="${2 * y}" viewBox="0 0 ${2 * x} ${2 * y}"`;
  return `<svg class="simbol ${bentuk}" ${size} aria-hidden="true" focusable="false">${shapeElement(bentuk, { x, y })}</svg>`;
}
