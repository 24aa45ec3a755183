/**
 * Number of typing errors between two words: letters added, missing, changed, or two neighbours exchanged
 * (optimal string alignment). Stops at `batas`; anything above it is given as `batas` + 1.
 */
export function typingErrors(a: string, b: string, batas: number): number {
  const lebih = batas + 1;
  if (Math.abs(a.length - b.length) > batas) return lebih;
  let dua: number[] = [];
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const baris = [i];
    let terkecil = i;
    for (let j = 1; j <= b.length; j += 1) {
      const sama = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let nilai = Math.min(at(satu, j) + 1, at(baris, j - 1) + 1, at(satu, j - 1) + (sama ? 0 : 1));
      const bertukar =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (bertukar) nilai = Math.min(nilai, at(dua, j - 2) + 1);
      baris.push(nilai);
      terkecil = Math.min(terkecil, nilai);
    }
    if (terkecil > batas) return lebih;
    dua = satu;
    satu = baris;
  }
  return Math.min(at(satu, b.length), lebih);
}

/** Errors that a word of this length is forgiven: none in a short one, where they make another word. */
export function forgiven(panjang: number): number {
  if (panjang < 4) return 0;
  return panjang < 8 ? 1 : 2;
}

function at(baris: readonly number[], i: number): number {
  return baris[i] ?? Infinity;
}
