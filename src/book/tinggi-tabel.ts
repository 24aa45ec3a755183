/** Letter sizes of printed tables in pt, the largest first. */
export const hurufTabel = [8.5, 8, 7.5, 7] as const;
export type HurufTabel = (typeof hurufTabel)[number];

/** Room left and right of the words of a cell, in pt, as `buku.css` has it. */
export const ruangSel = 2 * 1.2 * (72 / 25.4);

const tinggiBaris = 1.25;
/** Room above and below a row, in pt. */
const ruangBaris = 2 * 0.7 * (72 / 25.4);
/** Title, unit, heads in two rows of two lines, numbers of columns, source and notes, in lines. */
const barisTetap = 9;

/** Height in pt of a table with so many rows, were it on one page. */
export function tinggiTabel(banyakBaris: number, huruf: HurufTabel): number {
  const baris = huruf * tinggiBaris;
  return barisTetap * baris + banyakBaris * (baris + ruangBaris);
}
