import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { numbered } from './pdf-nomor.ts';
import type { PdfFile, PdfObject } from './pdf-object.ts';
import { compressed, pemampatan } from './pdf-siap.ts';
import { panjangBaris } from './pdf-wadah.ts';

/** Objects in one packed stream: enough to compress well, few enough that a reader opens a page quickly. */
const PER_WADAH = 200;

/** The file with what the catalog reaches, renumbered, its objects packed and compressed. */
export function packPdf(file: PdfFile): Uint8Array {
  const tulisan = new TulisanPdf();
  const { objects, root, info } = numbered(file, tulisan.next);
  tulisan.add(objects);
  return tulisan.finish(root, info);
}

/**
 * A PDF in the making. What is added is packed at once, so that of a long book no more is held than its bytes. Equal
 * objects give equal bytes: the file's identifier is a digest of what it holds.
 */
export class TulisanPdf {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  #rows = Buffer.alloc(1024 * panjangBaris);
  #next = 1;

  constructor() {
    // Four bytes above 127 tell transfer programs that the file is not text.
    this.#push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
  }

  /** The first number that no object has. */
  get next(): number {
    return this.#next;
  }

  /** Keeps numbers for objects that come later; gives the first. */
  reserve(banyak: number): number {
    this.#next += banyak;
    return this.#next - banyak;
  }

  /** Writes objects under their numbers, which nobody else has. */
  add(objects: ReadonlyMap<number, PdfObject>): void {
    const plain: (readonly [number, string])[] = [];
    for (const [number, object] of objects) {
      this.#next = Math.max(this.#next, number + 1);
      const { isi, stream } = compressed(object);
      if (stream === undefined) plain.push([number, isi]);
      else this.#place(number, 1, this.#object(number, isi, stream), 0);
    }
    for (let from = 0; from < plain.length; from += PER_WADAH) {
      this.#hold(plain.slice(from, from + PER_WADAH));
    }
  }

  /** The whole file, with the numbers of its catalog and of the document information. */
  finish(root: number, info: number): Uint8Array {
    const number = this.reserve(1);
    this.#place(number, 1, this.#length, 0);
    this.#rows.writeUInt16BE(65535, 5);
    const table = deflateSync(this.#rows.subarray(0, this.#next * panjangBaris), pemampatan);
    const id = `<${this.#digest()}>`;
    const start = this.#object(
      number,
      `<</Type /XRef\n/Size ${String(this.#next)}\n/W [1 4 2]\n/Root ${String(root)} 0 R\n/Info ${String(info)} 0 R\n/ID [${id} ${id}]\n/Filter /FlateDecode\n/Length ${String(table.length)}>>`,
      table,
    );
    this.#push(Buffer.from(`startxref\n${String(start)}\n%%EOF\n`, 'latin1'));
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #hold(plain: readonly (readonly [number, string])[]): void {
    const holder = this.reserve(1);
    let offset = 0;
    const index = plain.map(([number, isi], i) => {
      this.#place(number, 2, holder, i);
      const entry = `${String(number)} ${String(offset)}`;
      offset += isi.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const bodies = plain.map(([, isi]) => isi).join('\n');
    const stream = deflateSync(Buffer.from(head + bodies, 'latin1'), pemampatan);
    const isi = `<</Type /ObjStm\n/N ${String(plain.length)}\n/First ${String(head.length)}\n/Filter /FlateDecode\n/Length ${String(stream.length)}>>`;
    this.#place(holder, 1, this.#object(holder, isi, stream), 0);
  }

  #place(number: number, kind: 1 | 2, where: number, index: number): void {
    const at = number * panjangBaris;
    if (at >= this.#rows.length) {
      this.#rows = Buffer.concat([this.#rows, Buffer.alloc(Math.max(at, this.#rows.length))]);
    }
    this.#rows.writeUInt8(kind, at);
    this.#rows.writeUInt32BE(where, at + 1);
    this.#rows.writeUInt16BE(index, at + 5);
  }

  /** Writes an object with a stream; gives its place. */
  #object(number: number, isi: string, stream: Uint8Array): number {
    const at = this.#length;
    this.#push(Buffer.from(`${String(number)} 0 obj\n${isi} stream\n`, 'latin1'));
    // A copy: as a piece of the file that it was read from, it would keep all of that in memory.
    this.#push(stream.slice());
    this.#push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return at;
  }

  #digest(): string {
    const hash = createHash('sha256');
    for (const chunk of this.#chunks) hash.update(chunk);
    return hash.digest('hex').slice(0, 32);
  }

  #push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }
}
