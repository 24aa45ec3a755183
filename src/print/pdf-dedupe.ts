import { createHash } from 'node:crypto';
import type { PdfObject } from './pdf-object.ts';
import { mapRefs } from './pdf-syntax.ts';

/** Fonts, images and forms that the parts of a document have in common. */
export class AliranBersama {
  readonly #known = new Map<string, number>();

  /**
   * Takes out of a part what an equal object of this part or of one before it stands for already. Page contents stay
   * apart even when equal: their marks belong to the tags of one page.
   */
  share(objects: Map<number, PdfObject>, contents: ReadonlySet<number>): void {
    const candidates = new Map<number, PdfObject>();
    for (const [number, object] of objects) {
      if (!contents.has(number) && isSharable(object)) candidates.set(number, object);
    }
    const same = new Map<number, number>();
    const kept = (number: number): number => {
      const other = same.get(number);
      return other === undefined ? number : kept(other);
    };
    // A font's dictionaries become equal only after what they refer to has: file, descriptor, CID font, font.
    for (let round = this.#equal(candidates); round.size > 0; round = this.#equal(candidates)) {
      for (const [number, other] of round) {
        same.set(number, other);
        candidates.delete(number);
      }
      relink(candidates, kept);
    }
    for (const [number, object] of candidates) this.#known.set(digest(object), number);
    for (const number of same.keys()) objects.delete(number);
    if (same.size > 0) relink(objects, kept);
  }

  #equal(objects: ReadonlyMap<number, PdfObject>): Map<number, number> {
    const first = new Map<string, number>();
    const same = new Map<number, number>();
    for (const [number, object] of objects) {
      const key = digest(object);
      const known = this.#known.get(key) ?? first.get(key);
      if (known === undefined) first.set(key, number);
      else same.set(number, known);
    }
    return same;
  }
}

function relink(objects: Map<number, PdfObject>, kept: (number: number) => number): void {
  for (const [number, object] of objects) {
    // Tags, nearly all of the objects, name neither fonts nor pictures.
    if (object.isi.startsWith('<</Type /StructElem')) continue;
    const isi = mapRefs(object.isi, kept);
    if (isi !== object.isi) objects.set(number, { ...object, isi });
  }
}

function isSharable({ isi, stream }: PdfObject): boolean {
  return stream !== undefined || /^<<\/Type \/(?:Font|FontDescriptor)\b/.test(isi);
}

function digest({ isi, stream }: PdfObject): string {
  const hash = createHash('sha256').update(isi).update('\0');
  return (stream === undefined ? hash : hash.update(stream)).digest('hex');
}
