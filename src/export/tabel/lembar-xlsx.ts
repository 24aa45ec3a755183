import { unsur } from '../sop/xml.ts';
import type { Unsur } from '../sop/xml.ts';
import type { NamaGaya } from './gaya-xlsx.ts';
import { nomorGaya } from './gaya-xlsx.ts';

export interface SelLembar {
  /** A number is written as one; a text is never computed, whatever it begins with. */
  readonly isi: string | number;
  readonly gaya: NamaGaya;
}

/** One worksheet. */
export interface Lembar {
  readonly nama: string;
  readonly baris: readonly (readonly SelLembar[])[];
  /** Width of each column, in characters. */
  readonly lebar: readonly number[];
  /** Rows and columns that stay in sight; what lies beyond them scrolls. */
  readonly beku?: { readonly baris: number; readonly kolom: number };
}

export function unsurLembar(
  { baris, lebar, beku }: Lembar,
  { xmlns, terpilih }: { readonly xmlns: string; readonly terpilih: boolean },
): Unsur {
  return unsur('worksheet', { xmlns }, [
    unsur('sheetViews', {}, [
      unsur(
        'sheetView',
        { ...(terpilih && { tabSelected: 1 }), workbookViewId: 0 },
        beku ? [panel(beku)] : [],
      ),
    ]),
    unsur(
      'cols',
      {},
      lebar.map((width, i) => unsur('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
    ),
    unsur(
      'sheetData',
      {},
      baris.map((sel, b) =>
        unsur(
          'row',
          { r: b + 1 },
          sel.map((satu, k) => unsurSel(satu, alamatSel(b, k))),
        ),
      ),
    ),
  ]);
}

function panel({ baris, kolom }: NonNullable<Lembar['beku']>): Unsur {
  return unsur('pane', {
    xSplit: kolom,
    ySplit: baris,
    topLeftCell: alamatSel(baris, kolom),
    activePane: 'bottomRight',
    state: 'frozen',
  });
}

function unsurSel({ isi, gaya }: SelLembar, r: string): Unsur {
  const s = nomorGaya(gaya);
  return typeof isi === 'number'
    ? unsur('c', { r, s }, [unsur('v', {}, String(isi))])
    : unsur('c', { r, s, t: 'inlineStr' }, [
        unsur('is', {}, [unsur('t', { 'xml:space': 'preserve' }, isi)]),
      ]);
}

/** `A1` for row 0, column 0. */
function alamatSel(baris: number, kolom: number): string {
  return `${hurufKolom(kolom)}${baris + 1}`;
}

function hurufKolom(kolom: number): string {
  const sisa = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? sisa : hurufKolom(Math.floor(kolom / 26) - 1) + sisa;
}
