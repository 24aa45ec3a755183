import { unsur } from '../sop/xml.ts';
import type { Unsur } from '../sop/xml.ts';
import type { NamaGaya } from './gaya-xlsx.ts';
import { nomorGaya } from './gaya-xlsx.ts';

export interface SelLembar {
  /** A number is written as one; a text is never computed, whatever it begins with. */
  readonly isi: string | number;
  readonly gaya: NamaGaya;
  /** Name of the sheet that the cell leads to. */
  readonly ke?: string;
}

/** One worksheet. */
export interface Lembar {
  readonly nama: string;
  readonly baris: readonly (readonly SelLembar[])[];
  /** Width of each column, in characters. */
  readonly lebar: readonly number[];
  /** Rows and columns that stay in sight; what lies beyond them scrolls. */
  readonly beku?: { readonly baris: number; readonly kolom: number };
  /** Row, from 0, of the heads of the table that fills the rest of the sheet: marked so for programs and screen readers. */
  readonly kepala?: number;
}

interface RuangNama {
  readonly xmlns: string;
  /** The one of ids between parts. */
  readonly 'xmlns:r': string;
}

export function unsurLembar(
  { baris, lebar, beku, kepala }: Lembar,
  { xmlns, terpilih, 'xmlns:r': r }: RuangNama & { readonly terpilih: boolean },
): Unsur {
  return unsur('worksheet', { xmlns, 'xmlns:r': r }, [
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
    ...tautanLembar(baris),
    ...(kepala === undefined
      ? []
      : [unsur('tableParts', { count: 1 }, [unsur('tablePart', { 'r:id': idTabel })])]),
  ]);
}

/** Id by which a sheet refers to its table. */
export const idTabel = 'rId1';

/** The part that marks rows of a sheet as its table; undefined for a sheet without one. */
export function unsurTabel(
  { nama, baris, kepala }: Lembar,
  { xmlns, nomor }: { readonly xmlns: string; readonly nomor: number },
): Unsur | undefined {
  const judul = kepala === undefined ? undefined : baris[kepala];
  if (kepala === undefined || !judul) return undefined;
  const sebutan = nama.replace(/[^A-Za-z0-9]+/g, '_');
  return unsur(
    'table',
    {
      xmlns,
      id: nomor,
      name: sebutan,
      displayName: sebutan,
      ref: `${alamatSel(kepala, 0)}:${alamatSel(baris.length - 1, judul.length - 1)}`,
    },
    [
      unsur(
        'tableColumns',
        { count: judul.length },
        judul.map(({ isi }, i) => unsur('tableColumn', { id: i + 1, name: String(isi) })),
      ),
    ],
  );
}

function tautanLembar(baris: Lembar['baris']): readonly Unsur[] {
  const tautan = baris.flatMap((sel, b) =>
    sel.flatMap(({ ke, isi }, k) =>
      ke === undefined
        ? []
        : [
            unsur('hyperlink', {
              ref: alamatSel(b, k),
              location: `'${ke}'!A1`,
              display: String(isi),
            }),
          ],
    ),
  );
  return tautan.length === 0 ? [] : [unsur('hyperlinks', {}, tautan)];
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
