/** The text in lines of at most `huruf` characters, broken at spaces only; a longer word stands on its own line. */
export function wrapLabel(teks: string, huruf: number): string[] {
  const baris: string[] = [];
  for (const kata of teks.split(/\s+/).filter((k) => k !== '')) {
    const akhir = baris.at(-1);
    if (akhir !== undefined && akhir.length + 1 + kata.length <= huruf) {
      baris[baris.length - 1] = `${akhir} ${kata}`;
    } else {
      baris.push(kata);
    }
  }
  return baris;
}
