/** A word of a text, as it is compared, and where it stands. */
export interface Kata {
  /** Lower case, without diacritics. */
  readonly kata: string;
  /** First and one past the last code unit in the text. */
  readonly awal: number;
  readonly akhir: number;
}

const polaKata = /[\p{L}\p{N}]+/gu;

/** The words of a text in their order; everything but letters and digits parts them: `KTP-el` is two words. */
export function wordsOf(teks: string): readonly Kata[] {
  return [...teks.matchAll(polaKata)].map(({ 0: tertulis, index }) => ({
    kata: plainLetters(tertulis).toLowerCase(),
    awal: index,
    akhir: index + tertulis.length,
  }));
}

function plainLetters(tertulis: string): string {
  return /^[A-Za-z0-9]+$/.test(tertulis)
    ? tertulis
    : tertulis.normalize('NFD').replace(/\p{M}/gu, '');
}
