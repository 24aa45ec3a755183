import type { Bagian, Gabungan } from './pdf-gabungan.ts';
import { ref } from './pdf-gabungan.ts';
import { catalogOf, entriesOf, unknownLayout } from './pdf-read.ts';
import { arrayItems, refNumber } from './pdf-syntax.ts';

const structParent = /\((?:\\[\s\S]|[^\\()])*\)|(\/StructParents? )(\d+)/g;

/**
 * One structure tree of all parts: each part's Document becomes a Part of the whole. The numbers by which
 * pages find their tags are kept apart per part; ids of cells must already differ between parts.
 */
export function joinStructure(hasil: Gabungan, parts: readonly Bagian[]): number {
  const document = hasil.next;
  const top = document + 1;
  const nums: string[] = [];
  const ids: string[] = [];
  const kids: string[] = [];
  let keys = 0;
  parts.forEach(({ file }, i) => {
    const tree = entriesOf(file, catalogOf(file).get('StructTreeRoot'));
    const own = refNumber(tree.get('K'));
    if (own === undefined) throw new Error(`Bagian ke-${i + 1} dari PDF tercetak tanpa isi.`);
    setApart(hasil, [...file.objects.keys()], keys);
    hasil.edit(own, (entries) => entries.set('S', '/Part').set('P', ref(document)));
    kids.push(ref(own));
    nums.push(...shiftedNums(entriesOf(file, tree.get('ParentTree')), keys));
    ids.push(...idKids(tree.has('IDTree') ? entriesOf(file, tree.get('IDTree')) : undefined));
    keys += Number(tree.get('ParentTreeNextKey') ?? 0);
  });
  hasil.add(
    `<</Type /StructElem\n/S /Document\n/Lang (id)\n/P ${ref(top)}\n/K [${kids.join(' ')}]>>`,
  );
  const idTree = ids.length > 0 ? `\n/IDTree <</Kids [${ids.join(' ')}]>>` : '';
  return hasil.add(
    `<</Type /StructTreeRoot\n/K ${ref(document)}\n/ParentTreeNextKey ${String(keys)}\n/ParentTree <</Type /ParentTree\n/Nums [${nums.join(' ')}]>>${idTree}>>`,
  );
}

/** Moves the keys of a part's pages and links past those of the parts before it. */
function setApart(hasil: Gabungan, numbers: readonly number[], keys: number): void {
  for (const number of numbers) {
    const object = hasil.at(number);
    if (!object.isi.includes('/StructParent')) continue;
    const isi = object.isi.replaceAll(
      structParent,
      (all, key: string | undefined, value: string | undefined) =>
        key === undefined ? all : `${key}${String(Number(value) + keys)}`,
    );
    if (isi !== object.isi) hasil.objects.set(number, { ...object, isi });
  }
}

function shiftedNums(tree: ReadonlyMap<string, string>, keys: number): string[] {
  const nums = tree.get('Nums');
  if (nums === undefined || tree.has('Kids')) throw unknownLayout('pohon induk struktur');
  return arrayItems(nums).map((item, i) => (i % 2 === 0 ? String(Number(item) + keys) : item));
}

function idKids(tree: ReadonlyMap<string, string> | undefined): string[] {
  if (tree === undefined) return [];
  const kids = tree.get('Kids');
  if (kids === undefined) throw unknownLayout('pohon id struktur');
  return arrayItems(kids);
}
