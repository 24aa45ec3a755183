import type { EntriZip } from './zip.ts';

/**
 * A kabupaten has at most some 850 desa and the widest export some 370 columns. The product is
 * bounded too, because the reader fills the gap before a far cell with empty ones.
 */
const batas = { baris: 100_000, kolom: 1_000, sel: 2_000_000 } as const;

export interface LembarTerjaga {
  readonly entri: EntriZip;
  /** The lower right corner, e.g. `XFD1048576`, of a worksheet that reaches beyond the bounds. */
  readonly melampaui?: string;
}

/**
 * Looks at a part of the workbook before it is parsed: how far a worksheet reaches, by its declared
 * dimension and by the cells themselves. A cell that holds an error keeps its text (`#REF!`), which
 * the reader would drop, leaving a hole like one that nobody filled in.
 */
export function guardLembar(entri: EntriZip): LembarTerjaga {
  if (!entri.isi.includes('sheetData')) return { entri };
  const xml = entri.isi.toString('utf8');
  const { kolom, baris } = sudutTerjauh(xml);
  if (baris > batas.baris || kolom > batas.kolom || baris * kolom > batas.sel) {
    return { entri, melampaui: `${hurufKolom(kolom)}${baris}` };
  }
  const bertanda = xml.replace(/(<c\b[^>]*?\st=)(["'])e\2/g, '$1$2str$2');
  return { entri: { nama: entri.nama, isi: Buffer.from(bertanda, 'utf8') } };
}

interface Sudut {
  readonly kolom: number;
  readonly baris: number;
}

/** Rows name themselves `r="7"`, cells `r="C7"`, the dimension `ref="A1:C7"`; attributes of other elements only add caution. */
function sudutTerjauh(xml: string): Sudut {
  let kolom = 1;
  let baris = 1;
  for (const [, huruf = '', angka = ''] of xml.matchAll(/\sr=["']([A-Za-z]*)(\d+)["']/g)) {
    kolom = Math.max(kolom, nomorKolom(huruf));
    baris = Math.max(baris, Number(angka));
  }
  const [, huruf = '', angka = ''] =
    /<dimension\b[^>]*\sref=["'](?:\w+:)?([A-Z]+)(\d+)["']/.exec(xml) ?? [];
  return { kolom: Math.max(kolom, nomorKolom(huruf)), baris: Math.max(baris, Number(angka)) };
}

function nomorKolom(huruf: string): number {
  let nomor = 0;
  for (const satu of huruf.toUpperCase()) nomor = nomor * 26 + satu.charCodeAt(0) - 64;
  return nomor;
}

function hurufKolom(nomor: number): string {
  return nomor === 0
    ? ''
    : hurufKolom(Math.floor((nomor - 1) / 26)) + String.fromCharCode(65 + ((nomor - 1) % 26));
}
