import type { FormatTabel } from './format-tabel.ts';
import { isiTabel } from './isi-tabel.ts';
import type { SelUnduh } from './isi-tabel.ts';
import type { SelCsv } from './tulis-csv.ts';
import { tulisCsv } from './tulis-csv.ts';

/**
 * For programs: comma, point in decimals, ten digits that count instead of the two decimals of the page, words between quotes.
 * A figure that is not there is written with the sign of the page, `x` kept back or `…` not known: an empty cell
 * says neither and is read as 0 here and there. The signs are declared as missing values, with their meaning, in
 * datapackage.json and in the CSVW description. What is said beside a figure, `*` and `r`, has a column of its own.
 */
export const csv: FormatTabel = {
  id: 'csv',
  label: 'CSV',
  uraian: 'Untuk program dan analisis: koma, titik desimal, UTF-8',
  mime: 'text/csv; charset=utf-8',
  akhiran: 'csv',
  buat: ({ tabel }) => {
    const { kolom, baris } = isiTabel(tabel);
    return tulisCsv(
      [kolom.map(({ id }) => ({ teks: id })), ...baris.map(({ sel }) => sel.map(selMesin))],
      ',',
    );
  },
};

function selMesin(sel: SelUnduh): SelCsv {
  switch (sel.jenis) {
    case 'teks':
      return { teks: sel.teks, kutip: true };
    case 'angka':
      return { teks: String(sel.angka) };
    case 'tanda':
      return { teks: sel.tanda };
  }
}
