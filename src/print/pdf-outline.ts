import type { Bagian, Gabungan } from './pdf-gabungan.ts';
import { ref } from './pdf-gabungan.ts';
import { catalogOf, entriesOf } from './pdf-read.ts';
import { dictEntries, refNumber } from './pdf-syntax.ts';

/** The bookmarks of all parts behind one another under one root; undefined when no part has any. */
export function joinOutlines(hasil: Gabungan, parts: readonly Bagian[]): number | undefined {
  const roots = parts
    .map(({ file }) => entriesOf(file, catalogOf(file).get('Outlines')))
    .filter((root) => root.has('First'));
  const top = hasil.next;
  const items = roots.flatMap((root) => siblings(hasil, refNumber(root.get('First'))));
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  items.forEach((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    hasil.edit(item, (entries) => {
      entries.set('Parent', ref(top));
      if (before !== undefined) entries.set('Prev', ref(before));
      if (after !== undefined) entries.set('Next', ref(after));
    });
  });
  const count = roots.reduce((sum, root) => sum + Number(root.get('Count') ?? 0), 0);
  return hasil.add(
    `<</Type /Outlines\n/First ${ref(first)}\n/Last ${ref(last)}\n/Count ${String(count)}>>`,
  );
}

function siblings(hasil: Gabungan, first: number | undefined): number[] {
  const items: number[] = [];
  for (let item = first; item !== undefined;) {
    items.push(item);
    item = refNumber(dictEntries(hasil.at(item).isi).get('Next'));
  }
  return items;
}
