import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfFile, PdfObject } from './pdf-read.ts';
import { objectAt } from './pdf-read.ts';
import { compressed, pemampatan } from './pdf-siap.ts';
import { mapRefs, refsIn } from './pdf-syntax.ts';

/** Objects in one packed stream: enough to compress well, few enough that a reader opens a page quickly. */
const PER_WADAH = 200;

/**
 * The file with what the catalog reaches, renumbered, its objects packed and compressed. Equal objects
 * give equal bytes: the file's identifier is a digest of what it holds.
 */
export function packPdf(file: PdfFile): Uint8Array {
  const order = reachable(file);
  const numbers = new Map(order.map((number, i) => [number, i + 1]));
  const objects = order.map((number): PdfObject => {
    const { isi, stream } = objectAt(file, number);
    const renumbered = mapRefs(isi, (n) => numbers.get(n) ?? 0);
    return stream === undefined ? { isi: renumbered } : compressed({ isi: renumbered, stream });
  });
  return assemble(objects, numbers.get(file.root) ?? 0, numbers.get(file.info) ?? 0);
}

/**
 * Numbers of what the catalog and the document information reach, each before what it refers to: the
 * numbers that Chromium gave follow an order that differs from run to run.
 */
function reachable(file: PdfFile): number[] {
  const seen = new Set<number>();
  const waiting = [file.info, file.root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const next = refsIn(objectAt(file, number).isi);
    for (let i = next.length - 1; i >= 0; i -= 1) waiting.push(next[i] ?? number);
  }
  return [...seen];
}

function assemble(objects: readonly PdfObject[], root: number, info: number): Uint8Array {
  const out = new Keluaran();
  const plain = objects.flatMap(({ stream }, i) => (stream === undefined ? [i + 1] : []));
  const wadah = Array.from({ length: Math.ceil(plain.length / PER_WADAH) }, (_, i) =>
    plain.slice(i * PER_WADAH, (i + 1) * PER_WADAH),
  );
  const size = objects.length + wadah.length + 2;
  const rows = Buffer.alloc(size * 7);
  rows.writeUInt16BE(65535, 5);
  const place = (number: number, kind: 1 | 2, where: number, index: number): void => {
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  };
  objects.forEach(({ isi, stream }, i) => {
    if (stream !== undefined) place(i + 1, 1, out.object(i + 1, isi, stream), 0);
  });
  wadah.forEach((numbers, i) => {
    const holder = objects.length + 1 + i;
    const { isi, stream } = holderOf(numbers, objects);
    place(holder, 1, out.object(holder, isi, stream), 0);
    numbers.forEach((number, index) => {
      place(number, 2, holder, index);
    });
  });
  place(size - 1, 1, out.length, 0);
  const table = deflateSync(rows, pemampatan);
  const id = `<${out.digest()}>`;
  const start = out.object(
    size - 1,
    `<</Type /XRef\n/Size ${String(size)}\n/W [1 4 2]\n/Root ${String(root)} 0 R\n/Info ${String(info)} 0 R\n/ID [${id} ${id}]\n/Filter /FlateDecode\n/Length ${String(table.length)}>>`,
    table,
  );
  return out.finish(start);
}

function holderOf(
  numbers: readonly number[],
  objects: readonly PdfObject[],
): { readonly isi: string; readonly stream: Uint8Array } {
  let offset = 0;
  const bodies = numbers.map((number) => objects[number - 1]?.isi ?? '');
  const index = numbers.map((number, i) => {
    const entry = `${String(number)} ${String(offset)}`;
    offset += (bodies[i]?.length ?? 0) + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const stream = deflateSync(Buffer.from(head + bodies.join('\n'), 'latin1'), pemampatan);
  return {
    isi: `<</Type /ObjStm\n/N ${String(numbers.length)}\n/First ${String(head.length)}\n/Filter /FlateDecode\n/Length ${String(stream.length)}>>`,
    stream,
  };
}

/** The bytes written so far, and where the next object begins. */
class Keluaran {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  constructor() {
    // Four bytes above 127 tell transfer programs that the file is not text.
    this.#push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  }

  /** Writes an object with a stream; gives its place. */
  object(number: number, isi: string, stream: Uint8Array): number {
    const at = this.length;
    this.#push(Buffer.from(`${String(number)} 0 obj\n${isi} stream\n`, 'latin1'));
    this.#push(stream);
    this.#push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return at;
  }

  digest(): string {
    const hash = createHash('sha256');
    for (const chunk of this.#chunks) hash.update(chunk);
    return hash.digest('hex').slice(0, 32);
  }

  finish(start: number): Uint8Array {
    this.#push(Buffer.from(`startxref\n${String(start)}\n%%EOF\n`, 'latin1'));
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.length += chunk.length;
  }
}
