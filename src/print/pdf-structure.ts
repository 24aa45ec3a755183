import type { PdfFile, PdfObject } from './pdf-object.ts';
import { catalogOf, editDict, entriesOf, unknownLayout } from './pdf-object.ts';
import { arrayItems, ref, refNumber } from './pdf-syntax.ts';

const structParent = /\((?:\\[\s\S]|[^\\()])*\)|(\/StructParents? )(\d+)/g;

/** What a part gives to the structure tree of the whole. */
export interface StrukturBagian {
  /** Number of its own top element. */
  readonly puncak: number;
  /** Leaves of its tree of ids, as references. */
  readonly ids: readonly string[];
}

/** One structure tree of several parts: each part's Document becomes a Part of the whole. */
export class PohonStruktur {
  readonly #document: number;
  readonly #top: number;
  readonly #nums: string[] = [];
  #keys = 0;

  /** @param awal the first of two numbers for the tree and the element that holds all */
  constructor(awal: number) {
    this.#top = awal;
    this.#document = awal + 1;
  }

  get puncak(): number {
    return this.#top;
  }

  /**
   * Takes in the tags of a part, whose objects are changed in `objects`: the numbers by which pages find their tags
   * are moved past those of the parts before it. Ids of cells must already differ between parts.
   */
  take(file: PdfFile, objects: Map<number, PdfObject>): StrukturBagian {
    const tree = entriesOf(file, catalogOf(file).get('StructTreeRoot'));
    const own = refNumber(tree.get('K'));
    if (own === undefined) throw new Error('Sebuah bagian dari PDF tercetak tanpa isi.');
    setApart(objects, this.#keys);
    editDict(objects, own, (entries) => entries.set('S', '/Part').set('P', ref(this.#document)));
    // One by one: a long part has more of them than a call can have arguments.
    for (const num of shiftedNums(entriesOf(file, tree.get('ParentTree')), this.#keys)) {
      this.#nums.push(num);
    }
    this.#keys += Number(tree.get('ParentTreeNextKey') ?? 0);
    const ids = tree.has('IDTree') ? idKids(entriesOf(file, tree.get('IDTree'))) : [];
    return { puncak: own, ids };
  }

  /** The objects of the whole, with the parts in reading order. */
  close(parts: readonly StrukturBagian[]): Map<number, PdfObject> {
    const kids = parts.map(({ puncak }) => ref(puncak));
    const ids = parts.flatMap((part) => part.ids);
    const idTree = ids.length > 0 ? `\n/IDTree <</Kids [${ids.join(' ')}]>>` : '';
    return new Map([
      [
        this.#top,
        {
          isi: `<</Type /StructTreeRoot\n/K ${ref(this.#document)}\n/ParentTreeNextKey ${String(this.#keys)}\n/ParentTree <</Type /ParentTree\n/Nums [${this.#nums.join(' ')}]>>${idTree}>>`,
        },
      ],
      [
        this.#document,
        {
          isi: `<</Type /StructElem\n/S /Document\n/Lang (id)\n/P ${ref(this.#top)}\n/K [${kids.join(' ')}]>>`,
        },
      ],
    ]);
  }
}

function setApart(objects: Map<number, PdfObject>, keys: number): void {
  for (const [number, object] of objects) {
    if (!object.isi.includes('/StructParent')) continue;
    const isi = object.isi.replaceAll(
      structParent,
      (all, key: string | undefined, value: string | undefined) =>
        key === undefined ? all : `${key}${String(Number(value) + keys)}`,
    );
    if (isi !== object.isi) objects.set(number, { ...object, isi });
  }
}

function shiftedNums(tree: ReadonlyMap<string, string>, keys: number): string[] {
  const nums = tree.get('Nums');
  if (nums === undefined || tree.has('Kids')) throw unknownLayout('pohon induk struktur');
  return arrayItems(nums).map((item, i) => (i % 2 === 0 ? String(Number(item) + keys) : item));
}

function idKids(tree: ReadonlyMap<string, string>): string[] {
  const kids = tree.get('Kids');
  if (kids === undefined) throw unknownLayout('pohon id struktur');
  return arrayItems(kids);
}
