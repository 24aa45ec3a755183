import type { PdfFile, PdfObject } from './pdf-object.ts';
import { catalogOf, entriesOf, objectAt, unknownLayout } from './pdf-object.ts';
import { arrayItems, dictEntries, dictText, refNumber, refsIn } from './pdf-syntax.ts';

const nodeId = /\((node\d+)\)/g;

/**
 * The file with the ids of its table cells counted anew, in the order of the document. Chromium takes them
 * from a counter that goes on from page to page and meets the cells in an order that differs from run to
 * run, so that the same page printed twice would differ. The tree that finds them is sorted anew.
 */
export function withStableIds(file: PdfFile, awalan: string): PdfFile {
  const struktur = refNumber(catalogOf(file).get('StructTreeRoot'));
  if (struktur === undefined) return file;
  const root = entriesOf(file, `${String(struktur)} 0 R`);
  const names = new Map(
    idsInOrder(file, refsIn(root.get('K') ?? '')).map((id, i) => [
      id,
      `(${awalan}${String(i).padStart(7, '0')})`,
    ]),
  );
  const objects = new Map<number, PdfObject>();
  for (const [number, object] of file.objects) {
    const isi = object.isi.includes('(node')
      ? object.isi.replaceAll(nodeId, (all, id: string) => names.get(id) ?? all)
      : object.isi;
    objects.set(number, isi === object.isi ? object : { ...object, isi });
  }
  return withSortedTree({ ...file, objects }, root.get('IDTree'));
}

/** Ids of the structure elements below `top`, each element before what it holds. */
function idsInOrder(file: PdfFile, top: readonly number[]): string[] {
  const ids: string[] = [];
  const waiting = [...top].reverse();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const { isi } = objectAt(file, number);
    if (!isi.includes('/StructElem')) continue;
    const entries = dictEntries(isi);
    const id = /^\((node\d+)\)$/.exec(entries.get('ID') ?? '')?.[1];
    if (id !== undefined) ids.push(id);
    waiting.push(...refsIn(entries.get('K') ?? '').reverse());
  }
  return ids;
}

/** Fills the leaves of the tree again, as full as they were, with its pairs in order. */
function withSortedTree(file: PdfFile, tree: string | undefined): PdfFile {
  if (tree === undefined) return file;
  const leaves = refsIn(entriesOf(file, tree).get('Kids') ?? '').map((number) => {
    const names = dictEntries(objectAt(file, number).isi).get('Names');
    if (names === undefined) throw unknownLayout('pohon id struktur');
    return { number, pairs: pairsOf(names) };
  });
  const sorted = leaves
    .flatMap(({ pairs }) => pairs)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const objects = new Map(file.objects);
  let from = 0;
  for (const { number, pairs } of leaves) {
    const own = sorted.slice(from, from + pairs.length);
    from += pairs.length;
    const limits = `[${own.at(0)?.[0] ?? ''} ${own.at(-1)?.[0] ?? ''}]`;
    const entries = dictEntries(objectAt(file, number).isi)
      .set('Limits', limits)
      .set('Names', `[${own.map((pair) => pair.join(' ')).join(' ')}]`);
    objects.set(number, { isi: dictText(entries) });
  }
  return { ...file, objects };
}

function pairsOf(names: string): (readonly [id: string, ref: string])[] {
  const items = arrayItems(names);
  return Array.from({ length: items.length / 2 }, (_, i) => [
    items[2 * i] ?? '',
    items[2 * i + 1] ?? '',
  ]);
}
