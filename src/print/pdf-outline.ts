import type { PdfFile, PdfObject } from './pdf-object.ts';
import { catalogOf, editDict, entriesOf, objectAt } from './pdf-object.ts';
import { dictEntries, ref, refNumber } from './pdf-syntax.ts';

/** Bookmarks of a part that hang on its root, taken out of it until their neighbours are known. */
export interface PenandaBagian {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Entries that a reader shows at first. */
  readonly tampak: number;
}

/** Takes the part's outermost bookmarks out of `objects`. */
export function takeBookmarks(file: PdfFile, objects: Map<number, PdfObject>): PenandaBagian {
  const root = entriesOf(file, catalogOf(file).get('Outlines'));
  const items = new Map<number, PdfObject>();
  for (let item = refNumber(root.get('First')); item !== undefined;) {
    const object = objectAt({ ...file, objects }, item);
    items.set(item, object);
    objects.delete(item);
    item = refNumber(dictEntries(object.isi).get('Next'));
  }
  return { objects: items, tampak: Number(root.get('Count') ?? 0) };
}

/** The bookmarks of all parts behind one another under the root `akar`; no objects when no part has any. */
export function joinOutlines(
  parts: readonly PenandaBagian[],
  akar: number,
): Map<number, PdfObject> {
  const objects = new Map(parts.flatMap((part) => [...part.objects]));
  const items = [...objects.keys()];
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return objects;
  items.forEach((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    editDict(objects, item, (entries) => {
      entries.set('Parent', ref(akar));
      if (before !== undefined) entries.set('Prev', ref(before));
      if (after !== undefined) entries.set('Next', ref(after));
    });
  });
  const tampak = parts.reduce((sum, part) => sum + part.tampak, 0);
  return objects.set(akar, {
    isi: `<</Type /Outlines\n/First ${ref(first)}\n/Last ${ref(last)}\n/Count ${String(tampak)}>>`,
  });
}
