/** The words of a text for judging likeness, each with its number of times. */
export interface KantongKata {
  readonly kata: ReadonlyMap<string, number>;
  readonly banyak: number;
}

/** Lower case, without punctuation and spaces. */
export function wordsOf(teks: string): readonly string[] {
  return teks.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function bagOf(semua: readonly string[]): KantongKata {
  const kata = new Map<string, number>();
  for (const satu of semua) kata.set(satu, (kata.get(satu) ?? 0) + 1);
  return { kata, banyak: semua.length };
}

/**
 * Dice's coefficient of two bags of words: twice what they share over what they hold together, 0 to 1
 * (L. R. Dice, Ecology 26, 1945, 297-302). Two empty bags are alike.
 */
export function likenessOfWords(a: KantongKata, b: KantongKata): number {
  if (a.banyak + b.banyak === 0) return 1;
  let sama = 0;
  for (const [kata, banyak] of a.kata) sama += Math.min(banyak, b.kata.get(kata) ?? 0);
  return (2 * sama) / (a.banyak + b.banyak);
}
