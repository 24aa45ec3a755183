import type { PdfFile, PdfObject } from './pdf-object.ts';
import { fileFrom, unknownLayout } from './pdf-object.ts';
import { dictEntries, valueAt } from './pdf-syntax.ts';
import { openWadah, readTabel } from './pdf-wadah.ts';

/**
 * Reads a PDF as Chromium writes it (one classic cross-reference table, nothing packed) or as `packPdf`
 * does. Throws for any other layout: guessing at a file of record is worse than stopping.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-1.')) throw unknownLayout('awal berkas');
  const start = tableStart(text.slice(-64));
  return text.startsWith('xref', start)
    ? readPlain(text, bytes, start)
    : readPacked(text, bytes, start);
}

/** Place of the table of objects, by the last words of a file. */
export function tableStart(akhir: string): number {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(akhir)?.[1];
  if (start === undefined) throw unknownLayout('akhir berkas');
  return Number(start);
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
  const { trailer, ukuran, letak } = readTabel(objectFrom(text, bytes, start, number));
  const objects = new Map<number, PdfObject>();
  const holders = new Set<number>();
  for (let n = 1; n < ukuran; n += 1) {
    const ini = letak(n);
    if (ini?.jenis === 'sendiri') objects.set(n, objectFrom(text, bytes, ini.at, n));
    if (ini?.jenis === 'wadah') holders.add(ini.wadah);
  }
  for (const holder of holders) {
    const { numbers, at } = openWadah(objects.get(holder));
    numbers.forEach((n, ke) => objects.set(n, at(ke)));
    objects.delete(holder);
  }
  return fileFrom(objects, trailer);
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
