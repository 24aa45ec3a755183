import { inflateSync } from 'node:zlib';
import { dictEntries, dictText, refNumber } from './pdf-syntax.ts';

/** An object of a PDF: the text of its value, and the bytes of its stream as stored. */
export interface PdfObject {
  readonly isi: string;
  readonly stream?: Uint8Array;
}

/** A PDF whose objects are found by their number. */
export interface PdfSource {
  readonly objects: Pick<ReadonlyMap<number, PdfObject>, 'get'>;
  /** Number of the catalog. */
  readonly root: number;
  readonly info: number;
}

/** A PDF of which all objects are read. */
export interface PdfFile extends PdfSource {
  readonly objects: ReadonlyMap<number, PdfObject>;
}

/** The file with these objects, to whose ends its trailer points. */
export function fileFrom<Objects extends PdfSource['objects']>(
  objects: Objects,
  trailer: ReadonlyMap<string, string>,
): PdfSource & { readonly objects: Objects } {
  const root = refNumber(trailer.get('Root'));
  const info = refNumber(trailer.get('Info'));
  if (root === undefined || info === undefined || trailer.has('Encrypt'))
    throw unknownLayout('penutup');
  const file = { objects, root, info };
  if (!objectAt(file, info).isi.includes('(Skia/PDF')) throw unknownLayout('pembuat berkas');
  return file;
}

/** The object's text and stream; throws when the file refers to an object that it does not hold. */
export function objectAt(file: PdfSource, number: number | undefined): PdfObject {
  const object = number === undefined ? undefined : file.objects.get(number);
  if (object === undefined) throw unknownLayout(`objek ${String(number)} yang tidak ada`);
  return object;
}

/** The entries of a dictionary, written in place or as a reference; empty when absent. */
export function entriesOf(file: PdfSource, value: string | undefined): Map<string, string> {
  if (value === undefined) return new Map();
  const number = refNumber(value);
  return dictEntries(number === undefined ? value : objectAt(file, number).isi);
}

export function catalogOf(file: PdfSource): Map<string, string> {
  return dictEntries(objectAt(file, file.root).isi);
}

/** The largest number; a long book has more objects than a call can have arguments. */
export function lastNumber({ objects }: PdfFile): number {
  let last = 0;
  for (const number of objects.keys()) last = Math.max(last, number);
  return last;
}

/** Changes the entries of one dictionary among `objects`. */
export function editDict(
  objects: Map<number, PdfObject>,
  number: number,
  change: (entries: Map<string, string>) => void,
): void {
  const object = objects.get(number);
  if (object === undefined) throw unknownLayout(`objek ${number}`);
  const entries = dictEntries(object.isi);
  change(entries);
  objects.set(number, { ...object, isi: dictText(entries) });
}

/** Bytes of a stream, inflated when it is stored compressed. */
export function streamBytes(object: PdfObject): Uint8Array {
  const filter = dictEntries(object.isi).get('Filter');
  const stored = object.stream ?? new Uint8Array();
  if (filter === undefined) return stored;
  if (filter !== '/FlateDecode') throw unknownLayout(`aliran dengan ${filter}`);
  return inflateSync(stored);
}

export function unknownLayout(apa: string): Error {
  return new Error(
    `Berkas PDF tidak tersusun seperti keluaran Chromium yang dikenal (${apa}). Cetak dengan peramban bawaan: kosongkan PUPPETEER_EXECUTABLE_PATH.`,
  );
}
