/** Places in the old and the new sequence, counted from 0. */
export type Pasangan = readonly [lama: number, baru: number];

interface Urutan {
  readonly lama: number;
  readonly baru: number;
  /** What it is worth to pair two places; 0 or less says that they never pair. */
  readonly nilai: (lama: number, baru: number) => number;
}

/**
 * The pairs of two sequences of these lengths that keep their order and are together worth the most, by the
 * table of Needleman and Wunsch (Journal of Molecular Biology 48, 1970, 443-453) without a cost for gaps. With
 * a worth of 1 for what is equal it finds a longest common subsequence. Time and room are lama × baru.
 */
export function alignInOrder({ lama, baru, nilai }: Urutan): readonly Pasangan[] {
  const lebar = baru + 1;
  // terbaik[i * lebar + j]: the most that the rest from place i and place j on is worth.
  const terbaik = new Float64Array((lama + 1) * lebar);
  const at = (i: number, j: number) => terbaik[i * lebar + j] ?? 0;
  for (let i = lama - 1; i >= 0; i -= 1) {
    for (let j = baru - 1; j >= 0; j -= 1) {
      const pasang = Math.max(0, nilai(i, j)) + at(i + 1, j + 1);
      terbaik[i * lebar + j] = Math.max(pasang, at(i + 1, j), at(i, j + 1));
    }
  }
  const hasil: Pasangan[] = [];
  for (let i = 0, j = 0; i < lama && j < baru;) {
    const pasang = nilai(i, j);
    if (pasang > 0 && at(i, j) === pasang + at(i + 1, j + 1)) {
      hasil.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return hasil;
}
