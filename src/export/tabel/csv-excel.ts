import { formatDesimal } from '../../statistics/format-value.ts';
import { amankan } from './aman.ts';
import type { FormatTabel } from './format-tabel.ts';
import { isiTabel } from './isi-tabel.ts';
import type { KolomUnduh, SelUnduh } from './isi-tabel.ts';
import { tulisCsv } from './tulis-csv.ts';

/** Without it Excel reads a file of this ending in the letters of the machine. */
const tandaUtf8 = '\uFEFF';

/** For a double click in an Excel whose region is Indonesia: semicolons, decimal commas, decimals as on the page. */
export const csvExcel: FormatTabel = {
  id: 'csv-excel',
  label: 'CSV untuk Excel',
  uraian: 'Untuk Excel berbahasa Indonesia: titik koma, koma desimal, kode diawali tanda petik',
  mime: 'text/csv; charset=utf-8',
  akhiran: 'excel.csv',
  buat: ({ tabel }) => {
    const { kolom, baris } = isiTabel(tabel);
    const kepala = kolom.map(({ judul }) => ({ teks: amankan(judul) }));
    const isi = baris.map(({ sel }) => sel.map((satu, i) => ({ teks: teksSel(satu, kolom[i]) })));
    return `${tandaUtf8}${tulisCsv([kepala, ...isi], ';')}`;
  },
};

function teksSel(sel: SelUnduh, kolom: KolomUnduh | undefined): string {
  if (sel.jenis === 'teks') return amankan(sel.teks);
  if (sel.jenis === 'tanda') return sel.tanda;
  return kolom?.jenis === 'desimal' ? angkaExcel(sel.angka) : String(sel.angka);
}

/** Two decimals behind a comma; no points between thousands and an ASCII minus, or Excel reads words. */
function angkaExcel(angka: number): string {
  return formatDesimal(angka, 2).replaceAll('.', '').replace('\u2212', '-');
}
