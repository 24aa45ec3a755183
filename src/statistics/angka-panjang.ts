/** Digits that belong together: groups with one sign between each two of them. */
export interface DeretAngka {
  /** Place of the first digit in the text, from 0. */
  readonly letak: number;
  readonly kelompok: readonly string[];
  /** One sign fewer than there are groups. */
  readonly pemisah: readonly string[];
}

/** Blanks that do not break a line or have no width, as word processors put them between the parts of a number. */
const takPatah = '\\u00A0\\u00AD\\u2009\\u200B-\\u200D\\u202F\\u2060';

/** In a cell, which holds one thing, every sign may part a number; in running text a comma or a new line ends it. */
const pola = {
  sel: new RegExp(`\\d(?:[\\s.,\\-–_/'’${takPatah}]?\\d){15,}`, 'g'),
  teks: new RegExp(`\\d(?:[ .\\-–${takPatah}]?\\d){15,}`, 'g'),
};

/** Every series of sixteen digits or more, from left to right and as long as it goes. */
export function* deretAngka(teks: string, dalam: keyof typeof pola): Generator<DeretAngka> {
  for (const { 0: isi, index } of teks.matchAll(pola[dalam])) {
    const bagian = isi.split(/(\D)/);
    yield {
      letak: index,
      kelompok: bagian.filter((_, i) => i % 2 === 0),
      pemisah: bagian.filter((_, i) => i % 2 === 1),
    };
  }
}

export function jumlahAngka(kelompok: readonly string[]): number {
  return kelompok.reduce((banyak, satu) => banyak + satu.length, 0);
}
