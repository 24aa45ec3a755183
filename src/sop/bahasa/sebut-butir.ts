/** An item of a list of the form, with its number as counted from 1. */
interface Butir {
  readonly nomor: number;
  readonly teks: string;
}

/** The items of a list that a question is true of, with their numbers. */
export function butirDengan(
  daftar: readonly string[],
  syarat: (teks: string) => boolean,
): readonly Butir[] {
  return daftar
    .map((teks, indeks) => ({ nomor: indeks + 1, teks }))
    .filter(({ teks }) => syarat(teks));
}

/** "butir 2 ("ADB") dan 3 ("Kasi SIAK")". */
export function sebutButir(butir: readonly Butir[]): string {
  return `butir ${rangkai(butir.map(({ nomor, teks }) => `${nomor} ("${clip(teks.trim())}")`))}`;
}

/** The first words of a long text: who reads a message has the item itself before them. */
function clip(teks: string): string {
  if (teks.length <= 60) return teks;
  return `${teks.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

/** "a", "a dan b", "a, b, dan c". */
function rangkai(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian.at(-1) ?? ''}`;
}
