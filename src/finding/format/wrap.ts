/**
 * Lines of at most `lebar` columns, broken between words; a longer word stands alone on its line. Line
 * breaks of the text itself stay. Each character is taken to fill one column, as those of Indonesian do.
 */
export function wrap(teks: string, lebar: number): readonly string[] {
  return teks.split('\n').flatMap((baris) => wrapLine(baris, lebar));
}

function wrapLine(baris: string, lebar: number): readonly string[] {
  return baris.split(' ').reduce<readonly string[]>((jadi, kata) => {
    const terakhir = jadi.at(-1);
    if (terakhir === undefined) return [kata];
    const sambung = `${terakhir} ${kata}`;
    return sambung.length > lebar ? [...jadi, kata] : [...jadi.slice(0, -1), sambung];
  }, []);
}
