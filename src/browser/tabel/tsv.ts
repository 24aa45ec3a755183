import { namaLembar, selLembar } from './angka.ts';

interface BarisTsv {
  readonly nama: readonly string[];
  readonly sel: readonly string[];
}

/** A table for a spreadsheet: columns by tab, rows by line; names first, then figures. */
export function tulisTsv(
  kepala: { readonly nama: readonly string[]; readonly kolom: readonly string[] },
  baris: readonly BarisTsv[],
): string {
  return [
    [...kepala.nama, ...kepala.kolom].map(namaLembar),
    ...baris.map(({ nama, sel }) => [...nama.map(namaLembar), ...sel.map(selLembar)]),
  ]
    .map((satu) => satu.join('\t'))
    .join('\n');
}
