/** A number, a word or a sign of a waktu, in lower case, with its place in the text as written. */
export interface Token {
  readonly teks: string;
  readonly awal: number;
  readonly akhir: number;
}

/** What a reading function took from the tokens, and the index of the token after it. */
export interface Terbaca<T> {
  readonly nilai: T;
  readonly lanjut: number;
}

const pola =
  /\d+(?:[.,:]\d+)*|s\s*[./]\s*d(?!\p{L})\.?|sampai\s+dengan(?!\p{L})|\p{L}+(?:-\p{L}+)*|\+\s*\/?\s*-|<=|>=|''|[-‐‑–—−]+|\S/giu;

/** Splits `15menit`, `1x24 jam` and `3 s.d. 5 hari` at the right places; `s.d.` becomes `sampai`, a dash `-`. */
export function tokenize(teks: string): readonly Token[] {
  return Array.from(teks.matchAll(pola), ({ 0: kata, index }) => ({
    teks: normalize(kata.toLowerCase()),
    awal: index,
    akhir: index + kata.length,
  }));
}

function normalize(kata: string): string {
  if (/^(s\s*[./]\s*d\.?|sd|hingga|sampai\s+dengan)$/.test(kata)) return 'sampai';
  return /^[-‐‑–—−]+$/.test(kata) ? '-' : kata;
}
