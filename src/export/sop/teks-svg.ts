import { escapeXml } from '../../flowchart/escape-xml.ts';
import type { Huruf } from './lebar-huruf.ts';
import { hurufSel } from './ukuran-lembar.ts';

interface LetakTeks {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly huruf: Huruf;
  readonly tengah?: boolean;
}

/** One line of text in an SVG whose root sets the size of a cell's letters. */
export function svgText(teks: string, { x, y, huruf, tengah = false }: LetakTeks): string {
  const gaya = [
    tengah ? ' text-anchor="middle"' : '',
    huruf.ukuranPx === hurufSel.ukuranPx ? '' : ` font-size="${huruf.ukuranPx}"`,
    huruf.tebal === true ? ' font-weight="bold"' : '',
  ].join('');
  return `<text x="${round(x)}" y="${round(y)}"${gaya}>${escapeXml(teks)}</text>`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
