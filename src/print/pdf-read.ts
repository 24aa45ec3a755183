import { inflateSync } from 'node:zlib';
import { arrayItems, dictEntries, dictText, refNumber, valueAt } from './pdf-syntax.ts';

/** An object of a PDF: the text of its value, and the bytes of its stream as stored. */
export interface PdfObject {
  readonly isi: string;
  readonly stream?: Uint8Array;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Number of the catalog. */
  readonly root: number;
  readonly info: number;
}

/** A page in reading order. */
export interface PdfPage {
  readonly number: number;
  readonly entries: ReadonlyMap<string, string>;
}

/**
 * Reads a PDF as Chromium writes it (one classic cross-reference table, nothing packed) or as `packPdf`
 * does. Throws for any other layout: guessing at a file of record is worse than stopping.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  if (!text.startsWith('%PDF-1.') || Number.isNaN(start))
    throw unknownLayout('awal atau akhir berkas');
  return text.startsWith('xref', start)
    ? readPlain(text, bytes, start)
    : readPacked(text, bytes, start);
}

/** The object's text and stream; throws when the file refers to an object that it does not hold. */
export function objectAt(file: PdfFile, number: number | undefined): PdfObject {
  const object = number === undefined ? undefined : file.objects.get(number);
  if (object === undefined) throw unknownLayout(`objek ${String(number)} yang tidak ada`);
  return object;
}

/** The entries of a dictionary, written in place or as a reference; empty when absent. */
export function entriesOf(file: PdfFile, value: string | undefined): Map<string, string> {
  if (value === undefined) return new Map();
  const number = refNumber(value);
  return dictEntries(number === undefined ? value : objectAt(file, number).isi);
}

export function catalogOf(file: PdfFile): Map<string, string> {
  return dictEntries(objectAt(file, file.root).isi);
}

/** The pages in order. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const visit = (value: string): PdfPage[] => {
    const entries = entriesOf(file, value);
    if (entries.get('Type') === '/Pages')
      return arrayItems(entries.get('Kids') ?? '[]').flatMap(visit);
    return [{ number: refNumber(value) ?? 0, entries }];
  };
  return visit(catalogOf(file).get('Pages') ?? '<<>>');
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

function readPlain(text: string, bytes: Uint8Array, start: number): PdfFile {
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 40));
  if (head === null) throw unknownLayout('tabel rujukan');
  const size = Number(head[1]);
  const first = start + head[0].length;
  const objects = new Map<number, PdfObject>();
  for (let number = 1; number < size; number += 1) {
    const row = text.slice(first + number * 20, first + number * 20 + 20);
    if (!/^\d{10} 00000 n/.test(row)) throw unknownLayout(`baris ${number} tabel rujukan`);
    objects.set(number, objectFrom(text, bytes, Number(row.slice(0, 10)), number));
  }
  const trailer = valueAt(
    text,
    text.indexOf('trailer', first + size * 20) + 'trailer'.length,
  ).value;
  return fileFrom(objects, dictEntries(trailer));
}

function readPacked(text: string, bytes: Uint8Array, start: number): PdfFile {
  const number = Number.parseInt(text.slice(start, start + 12), 10);
  const table = objectFrom(text, bytes, start, number);
  const entries = dictEntries(table.isi);
  if (entries.get('Type') !== '/XRef' || entries.get('W') !== '[1 4 2]') {
    throw unknownLayout('tabel rujukan');
  }
  const rows = Buffer.from(streamBytes(table));
  const objects = new Map<number, PdfObject>();
  const holders = new Set<number>();
  for (let n = 1; n * 7 < rows.length; n += 1) {
    const place = rows.readUInt32BE(n * 7 + 1);
    if (rows[n * 7] === 1) objects.set(n, objectFrom(text, bytes, place, n));
    if (rows[n * 7] === 2) holders.add(place);
  }
  for (const holder of holders) {
    for (const [n, object] of unpack(objects.get(holder))) objects.set(n, object);
    objects.delete(holder);
  }
  return fileFrom(objects, entries);
}

function* unpack(holder: PdfObject | undefined): Generator<[number, PdfObject]> {
  if (holder === undefined) throw unknownLayout('wadah objek');
  const first = Number(dictEntries(holder.isi).get('First'));
  const text = Buffer.from(streamBytes(holder)).toString('latin1');
  const index = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i + 1 < index.length; i += 2) {
    yield [index[i] ?? 0, { isi: valueAt(text, first + (index[i + 1] ?? 0)).value }];
  }
}

function objectFrom(text: string, bytes: Uint8Array, offset: number, number: number): PdfObject {
  const head = `${String(number)} 0 obj\n`;
  if (!text.startsWith(head, offset)) throw unknownLayout(`objek ${number}`);
  const { value, end } = valueAt(text, offset + head.length);
  if (text.startsWith('\nendobj', end)) return { isi: value };
  if (!text.startsWith(' stream\n', end)) throw unknownLayout(`akhir objek ${number}`);
  const length = Number(dictEntries(value).get('Length'));
  const from = end + ' stream\n'.length;
  if (!text.startsWith('\nendstream\nendobj', from + length)) {
    throw unknownLayout(`panjang aliran objek ${number}`);
  }
  return { isi: value, stream: bytes.subarray(from, from + length) };
}

function fileFrom(objects: Map<number, PdfObject>, trailer: Map<string, string>): PdfFile {
  const root = refNumber(trailer.get('Root'));
  const info = refNumber(trailer.get('Info'));
  if (root === undefined || info === undefined || trailer.has('Encrypt'))
    throw unknownLayout('penutup');
  const file = { objects, root, info };
  if (!objectAt(file, info).isi.includes('(Skia/PDF')) throw unknownLayout('pembuat berkas');
  return file;
}
