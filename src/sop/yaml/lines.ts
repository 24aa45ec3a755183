/** A line of a text, without its end. */
export interface Baris {
  /** Offset of its first character. */
  readonly awal: number;
  readonly isi: string;
}

/** Number of the line, from 1, on which an offset of the text lies. */
export function lineNumber(teks: string): (offset: number) => number {
  let awalBaris: readonly number[] | undefined;
  return (offset) => {
    awalBaris ??= lineStarts(teks);
    let [rendah, tinggi] = [0, awalBaris.length];
    while (rendah < tinggi) {
      const tengah = (rendah + tinggi) >> 1;
      if ((awalBaris[tengah] ?? 0) <= offset) rendah = tengah + 1;
      else tinggi = tengah;
    }
    return rendah;
  };
}

/** The line on which an offset lies, then the lines above it, nearest first. */
export function linesUpFrom(teks: string, offset: number): readonly Baris[] {
  const awalBaris = lineStarts(teks);
  return awalBaris
    .map((awal, indeks) => ({ awal, isi: teks.slice(awal, awalBaris[indeks + 1]).trimEnd() }))
    .filter(({ awal }) => awal <= offset)
    .reverse();
}

/** YAML ends lines with CR too (YAML 1.2.2, 5.4). */
function lineStarts(teks: string): readonly number[] {
  const awal = [0];
  const akhirBaris = /\r\n?|\n/g;
  while (akhirBaris.test(teks)) awal.push(akhirBaris.lastIndex);
  return awal;
}
