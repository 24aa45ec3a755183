/** The candidate that a slip of the fingers could have turned into this word, or nothing when none is near. */
export function nearestWord(kata: string, calon: readonly string[]): string | undefined {
  const batas = Math.max(1, Math.floor(kata.length / 3));
  const jarak = calon
    .map((satu) => ({ satu, jarak: editDistance(kata.toLowerCase(), satu.toLowerCase()) }))
    .filter((pasangan) => pasangan.jarak <= batas)
    .sort((a, b) => a.jarak - b.jarak);
  return jarak[0]?.satu;
}

/** Levenshtein's distance: insertions, deletions and replacements of one letter, by rows of the usual table. */
function editDistance(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (const [i, huruf] of Array.from(a).entries()) {
    const berikut = [i + 1];
    for (const [j, lain] of Array.from(b).entries()) {
      const ganti = (baris[j] ?? 0) + (huruf === lain ? 0 : 1);
      berikut.push(Math.min(ganti, (baris[j + 1] ?? 0) + 1, (berikut[j] ?? 0) + 1));
    }
    baris = berikut;
  }
  return baris.at(-1) ?? 0;
}
