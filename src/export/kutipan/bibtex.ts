import type { Sitasi } from './sitasi.ts';

/** One entry for BibTeX; the author stands in a second pair of braces, so that it is not taken for a person. */
export function bibtex({ kunci, penulis, judul, tanggal, edisi, alamat }: Sitasi): string {
  const isian: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${lepas(penulis)}}`],
    ['title', `{${lepas(judul)}}`],
    ['year', tanggal?.slice(0, 4)],
    ['month', tanggal === undefined ? undefined : String(Number(tanggal.slice(5, 7)))],
    ['publisher', lepas(penulis)],
    ['edition', edisi === undefined ? undefined : String(edisi)],
    ['note', tanggal === undefined ? 'Belum terbit' : undefined],
    ['url', alamat],
    ['language', 'indonesian'],
  ];
  const baris = isian.flatMap(([nama, isi]) => (isi === undefined ? [] : `  ${nama} = {${isi}},`));
  return `@misc{${kunci},\n${baris.join('\n')}\n}\n`;
}

/** Signs that TeX takes for commands; the other letters are UTF-8 as they are. */
function lepas(teks: string): string {
  return teks.replace(/[\\{}&%$#_~^]/g, (tanda) =>
    tanda === '\\'
      ? '\\textbackslash '
      : tanda === '~' || tanda === '^'
        ? `\\${tanda}{}`
        : `\\${tanda}`,
  );
}
