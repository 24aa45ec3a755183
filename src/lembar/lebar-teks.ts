/** Width of a text in ems of the sheet's typeface. */
export interface LebarTeks {
  readonly biasa: (teks: string) => number;
  readonly tebal: (teks: string) => number;
}

/** A text as widths of its words in ems, so that breaking it again at another width costs next to nothing. */
export interface KataTerukur {
  readonly kata: readonly number[];
  readonly spasi: number;
}

/** A line may break at a space, after a hyphen between letters, and after a slash between two words (`patah` says so to the browser). */
export function ukurKata(teks: string, lebar: (teks: string) => number): KataTerukur {
  const kata = teks
    .split(/\s+|(?<=\p{L}[-–])(?=\p{L})|(?<=\p{L}{3}\/)(?=\p{L}{3})/u)
    .filter((satu) => satu !== '');
  return { kata: kata.map(lebar), spasi: lebar(' ') };
}

/** Width of the longest word, in ems. */
export function terpanjang({ kata }: KataTerukur): number {
  return Math.max(0, ...kata);
}

/** How many lines a text takes at a width in ems; 0 for no text. */
export function banyakBaris({ kata, spasi }: KataTerukur, em: number): number {
  let baris = 0;
  let isi = Infinity;
  for (const panjang of kata) {
    if (isi + spasi + panjang > em) {
      baris += 1;
      isi = panjang;
    } else isi += spasi + panjang;
  }
  return baris;
}
