import type { Bahan } from './bahan.ts';

/** Indices of the langkah that share one row of the chart, the row's own first. */
export function langkahSimbol(
  { sop, baris }: Pick<Bahan, 'sop' | 'baris'>,
  row: number,
): readonly number[] {
  const dari = baris[row] ?? 0;
  const sampai = baris[row + 1] ?? sop.langkah.length;
  return Array.from({ length: sampai - dari }, (_, i) => dari + i);
}
