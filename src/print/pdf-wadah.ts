import type { PdfObject } from './pdf-object.ts';
import { streamBytes, unknownLayout } from './pdf-object.ts';
import { dictEntries, valueAt } from './pdf-syntax.ts';

/** Where a packed file keeps an object: at a place of its own, or as the how manieth in a holder. */
export type Letak =
  | { readonly jenis: 'sendiri'; readonly at: number }
  | { readonly jenis: 'wadah'; readonly wadah: number; readonly ke: number };

/** The table of objects of a packed file, and what it says of the whole. */
export interface TabelObjek {
  readonly trailer: ReadonlyMap<string, string>;
  /** One above the largest number. */
  readonly ukuran: number;
  readonly letak: (number: number) => Letak | undefined;
}

/** Bytes of a row in the table of objects: what kind, where, and the how manieth there. */
export const panjangBaris = 7;

/** Reads the table of objects as `TulisanPdf` writes it. */
export function readTabel(table: PdfObject): TabelObjek {
  const trailer = dictEntries(table.isi);
  if (trailer.get('Type') !== '/XRef' || trailer.get('W') !== '[1 4 2]') {
    throw unknownLayout('tabel rujukan');
  }
  const rows = Buffer.from(streamBytes(table));
  const ukuran = Math.ceil(rows.length / panjangBaris);
  return { trailer, ukuran, letak: (number) => letakAt(rows, number * panjangBaris) };
}

function letakAt(rows: Buffer, at: number): Letak | undefined {
  if (at < 0 || at + panjangBaris > rows.length) return undefined;
  const place = rows.readUInt32BE(at + 1);
  if (rows[at] === 1) return { jenis: 'sendiri', at: place };
  if (rows[at] === 2) return { jenis: 'wadah', wadah: place, ke: rows.readUInt16BE(at + 5) };
  return undefined;
}

/** A stream that holds objects. */
export interface Wadah {
  /** Their numbers. */
  readonly numbers: readonly number[];
  /** Reads the so manieth. */
  readonly at: (ke: number) => PdfObject;
}

export function openWadah(holder: PdfObject | undefined): Wadah {
  if (holder === undefined) throw unknownLayout('wadah objek');
  const first = Number(dictEntries(holder.isi).get('First'));
  const text = Buffer.from(streamBytes(holder)).toString('latin1');
  const index = text.slice(0, first).trim().split(/\s+/).map(Number);
  return {
    numbers: index.filter((_, i) => i % 2 === 0),
    at: (ke) => ({ isi: valueAt(text, first + (index[2 * ke + 1] ?? 0)).value }),
  };
}
