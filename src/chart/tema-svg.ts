import type { Pola, Tema } from './tema.ts';

/** Colour of a mark in an SVG file: what it is without a stylesheet, and the class by which a page recolours it. */
export interface Cat {
  readonly warna: string;
  readonly kelas: string | undefined;
  readonly pola: Pola | undefined;
}

/** Colours for paper, by class: the light ones of `tokens.css`, with the text as dark as print wants it. */
export const warnaCetak: Readonly<Record<string, string>> = {
  'g-teks': '#000',
  'g-redup': '#3a4246',
  'g-sumbu': '#5c6668',
  'g-kisi': '#d3d8d6',
  'g-kertas': '#fff',
  'g-laki': '#154766',
  'g-perempuan': '#d07c2c',
  'g-seri-1': '#154766',
  'g-seri-2': '#d07c2c',
  'g-seri-3': '#4e8a5b',
  'g-seri-4': '#7d5a94',
  'g-kelas-1': '#e4eef4',
  'g-kelas-2': '#a5c2d6',
  'g-kelas-3': '#6f97b4',
  'g-kelas-4': '#386788',
  'g-kelas-5': '#103852',
};

/** A theme of names in place of colours; `catOf` turns a name back into what is written in the file. */
export const temaSvg: Tema = {
  huruf: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
  ukuranPx: 13,
  teks: 'g-teks',
  redup: 'g-redup',
  sumbu: 'g-sumbu',
  kisi: 'g-kisi',
  kertas: 'g-kertas',
  laki: 'g-laki',
  perempuan: 'g-perempuan',
  seri: ['g-seri-1', 'g-seri-2', 'g-seri-3', 'g-seri-4'],
  arsir: (warna, pola) => `${warna}:${pola}`,
};

/** What a name of `temaSvg` or a plain colour means; undefined when it is transparent. */
export function catOf(style: string): Cat | undefined {
  const [nama = '', pola] = style.split(':');
  const warna = warnaCetak[nama];
  if (warna !== undefined) return { warna, kelas: nama, pola: isPola(pola) ? pola : undefined };
  if (style === 'transparent' || /^(rgba\(.*,\s*0\)|#(.{3}0|.{6}00))$/.test(style)) {
    return undefined;
  }
  return { warna: style, kelas: undefined, pola: undefined };
}

function isPola(teks: string | undefined): teks is Pola {
  return teks === 'miring' || teks === 'balik' || teks === 'silang';
}
