import { ukuranBuku, type KertasBuku } from './kertas-buku.ts';

/** Letter sizes of printed tables in pt, the largest first. */
const hurufTabel = [8.5, 8, 7.5, 7] as const;
export type HurufTabel = (typeof hurufTabel)[number];

/** Room left and right of the words of a cell, in pt, as `buku-tabel.css` has it. */
export const ruangSel = 2 * 1.2 * (72 / 25.4);

const tinggiBaris = 1.25;
/** Title, unit, heads in two rows of two lines, numbers of columns, source and notes, in lines. */
const barisTetap = 9;

/** Letter sizes that a table may have on that paper, the largest first. */
export function hurufKertas(kertas: KertasBuku): readonly HurufTabel[] {
  return hurufTabel.filter((huruf) => huruf <= ukuranBuku[kertas].tabel.hurufTerbesar);
}

/** Height in pt of a table with so many rows, were it on one page. */
export function tinggiTabel(banyakBaris: number, huruf: HurufTabel, kertas: KertasBuku): number {
  const baris = huruf * tinggiBaris;
  const ruang = 2 * ukuranBuku[kertas].tabel.ruangBaris * (72 / 25.4);
  return barisTetap * baris + banyakBaris * (baris + ruang);
}
