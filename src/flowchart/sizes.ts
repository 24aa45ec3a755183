import type { Bentuk } from '../sop/alur.ts';
import type { Side } from './direction.ts';
import type { SymbolSize } from './model.ts';

export const symbolSizes: Readonly<Record<Bentuk, SymbolSize>> = {
  kapsul: { halfWidthPx: 21, halfHeightPx: 13 },
  kotak: { halfWidthPx: 21, halfHeightPx: 13 },
  'belah-ketupat': { halfWidthPx: 22, halfHeightPx: 16 },
  segilima: { halfWidthPx: 15, halfHeightPx: 15 },
};

/** A cell is never smaller than this; a row or column with many lines asks for more. */
export const minColWidthPx = 72;
export const minRowHeightPx = 56;

export const strokePx = 1.5;
export const headLengthPx = 9;
export const headWidthPx = 8;

/** Distance between lines side by side on the centre of a row or column. */
export const centrePitchPx = 7;
/** Distance of the first line from the ruling, and of each further one. */
export const gutterInsetPx = 5;
export const gutterPitchPx = 6;
/** Room kept between a symbol and the nearest line in the gutter: the head and a piece of its line. */
export const headRoomPx = 12;

/** Room kept between the corner of a kotak and the arrow nearest to it. */
const cornerRoomPx = 3;

/** A keputusan and a segilima are entered and left at their vertices only. */
export function hasVertices(bentuk: Bentuk): boolean {
  return bentuk === 'belah-ketupat' || bentuk === 'segilima';
}

/** How far from the middle of a side an arrow may stand. */
export function portLimitPx(bentuk: Bentuk, side: Side): number {
  if (hasVertices(bentuk)) return 0;
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  return (side % 2 === 0 ? halfWidthPx : halfHeightPx) - cornerRoomPx;
}

/** Distance from the centre of a symbol to its edge on one side, `offsetPx` beside the middle; whole px. */
export function portDepthPx(bentuk: Bentuk, side: Side, offsetPx: number): number {
  const { halfWidthPx, halfHeightPx } = symbolSizes[bentuk];
  const isUpright = side % 2 === 0;
  if (bentuk !== 'kapsul') return isUpright ? halfHeightPx : halfWidthPx;
  const flatPx = halfWidthPx - halfHeightPx;
  if (!isUpright) return flatPx + Math.round(arcPx(halfHeightPx, offsetPx));
  return Math.round(arcPx(halfHeightPx, Math.max(0, Math.abs(offsetPx) - flatPx)));
}

function arcPx(radiusPx: number, offsetPx: number): number {
  return Math.sqrt(radiusPx ** 2 - offsetPx ** 2);
}

export const labelHeightPx = 12;

/** No wider than this in the fonts in use at 11 px bold; DejaVu Sans, the widest, is the measure. */
export function labelWidthPx(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidthPx(letter), 0);
}

function letterWidthPx(letter: string): number {
  if (/[iljI.,:;'|! ]/.test(letter)) return 4;
  if (/[ftr()/-]/.test(letter)) return 5.5;
  if (/[mwMW@%]/.test(letter)) return 11.5;
  return /[A-Z0-9?&]/.test(letter) ? 8.5 : 7.8;
}
