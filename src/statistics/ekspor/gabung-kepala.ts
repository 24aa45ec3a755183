import type { KepalaKolom } from '../model.ts';

/** A header of two rows: a cell of the upper one reaches over the columns to its right that only the lower one names. */
export function gabungKepala(
  atas: readonly string[],
  bawah: readonly string[],
): readonly KepalaKolom[] {
  let berlaku = '';
  const kepala: KepalaKolom[] = [];
  for (let i = 0; i < Math.max(atas.length, bawah.length); i += 1) {
    const [induk, anak] = [atas[i] ?? '', bawah[i] ?? ''];
    if (induk !== '') berlaku = induk;
    else if (anak === '') berlaku = '';
    kepala.push({ atas: berlaku, bawah: anak });
  }
  return kepala;
}
