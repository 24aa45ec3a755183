import { createHash } from 'node:crypto';
import type { PdfFile, PdfObject } from './pdf-read.ts';
import { pagesOf } from './pdf-read.ts';
import { mapRefs, refNumber } from './pdf-syntax.ts';

/**
 * The objects with equal fonts, images and forms kept once. Page contents stay apart even when equal:
 * their marks belong to the tags of one page.
 */
export function shareEqualStreams(file: PdfFile): Map<number, PdfObject> {
  const contents = new Set(pagesOf(file).map(({ entries }) => refNumber(entries.get('Contents'))));
  const candidates = new Map<number, PdfObject>();
  for (const [number, object] of file.objects) {
    if (!contents.has(number) && isSharable(object)) candidates.set(number, object);
  }
  const same = new Map<number, number>();
  const kept = (number: number): number => {
    const other = same.get(number);
    return other === undefined ? number : kept(other);
  };
  // A font's dictionaries become equal only after what they refer to has: file, descriptor, CID font, font.
  for (let round = equalObjects(candidates); round.size > 0; round = equalObjects(candidates)) {
    for (const [number, other] of round) {
      same.set(number, other);
      candidates.delete(number);
    }
    relink(candidates, kept);
  }
  const shared = new Map(file.objects);
  for (const number of same.keys()) shared.delete(number);
  if (same.size > 0) relink(shared, kept);
  return shared;
}

function relink(objects: Map<number, PdfObject>, kept: (number: number) => number): void {
  for (const [number, object] of objects) {
    // Tags, nearly all of the objects, name neither fonts nor pictures.
    if (object.isi.startsWith('<</Type /StructElem')) continue;
    const isi = mapRefs(object.isi, kept);
    if (isi !== object.isi) objects.set(number, { ...object, isi });
  }
}

function equalObjects(objects: ReadonlyMap<number, PdfObject>): Map<number, number> {
  const first = new Map<string, number>();
  const same = new Map<number, number>();
  for (const [number, object] of objects) {
    const key = digest(object);
    const known = first.get(key);
    if (known === undefined) first.set(key, number);
    else same.set(number, known);
  }
  return same;
}

function isSharable({ isi, stream }: PdfObject): boolean {
  return stream !== undefined || /^<<\/Type \/(?:Font|FontDescriptor)\b/.test(isi);
}

function digest({ isi, stream }: PdfObject): string {
  const hash = createHash('sha256').update(isi).update('\0');
  return (stream === undefined ? hash : hash.update(stream)).digest('hex');
}
