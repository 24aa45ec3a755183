import { formatAngka } from '../../chart/format-angka.ts';

/** A cell of a table of figures: its figure, or the sign that stands in its place. */
export type Sel = number | 'x' | '…';

/** A cell as the page writes it: `1.234`, `45,67`, `−12`, `–` for none, with the signs behind it left out. */
export function bacaSel(teks: string): Sel {
  const isi = teks.trim();
  if (isi === '–') return 0;
  if (isi === 'x') return 'x';
  const angka = Number(isi.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'));
  return isi === '' || Number.isNaN(angka) ? '…' : angka;
}

/** A sum as the page writes it. */
export function tulisJumlah(sel: Sel): string {
  if (typeof sel !== 'number') return sel;
  return sel === 0 ? '–' : formatAngka(sel, 0);
}

/**
 * A cell for a spreadsheet in Indonesian: no dots between thousands, which another setting would read as decimals;
 * a comma before decimals; an ordinary minus sign. Signs stay what they are, and none is 0.
 */
export function selLembar(teks: string): string {
  const sel = bacaSel(teks);
  if (typeof sel !== 'number') return teks.trim();
  return String(sel).replace('.', ',');
}

/** A name for a spreadsheet: on one line, and never read as a formula. */
export function namaLembar(teks: string): string {
  const nama = teks.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(nama) ? `'${nama}` : nama;
}
