import type { PdfObject, PdfSource } from './pdf-object.ts';
import { catalogOf, editDict, entriesOf } from './pdf-object.ts';
import { arrayItems, ref, refNumber } from './pdf-syntax.ts';

/** A page in reading order. */
export interface PdfPage {
  readonly number: number;
  readonly entries: ReadonlyMap<string, string>;
}

/** The pages in order. */
export function pagesOf(file: PdfSource): PdfPage[] {
  const visit = (value: string): PdfPage[] => {
    const entries = entriesOf(file, value);
    if (entries.get('Type') === '/Pages')
      return arrayItems(entries.get('Kids') ?? '[]').flatMap(visit);
    return [{ number: refNumber(value) ?? 0, entries }];
  };
  return visit(catalogOf(file).get('Pages') ?? '<<>>');
}

/** Adds pages behind the last of the tree `pohon`. */
export function appendPages(
  objects: Map<number, PdfObject>,
  pohon: number,
  halaman: readonly number[],
): void {
  editDict(objects, pohon, (entries) => {
    const kids = (entries.get('Kids') ?? '[]').slice(1, -1);
    entries
      .set('Kids', `[${kids} ${halaman.map(ref).join(' ')}]`)
      .set('Count', String(Number(entries.get('Count')) + halaman.length));
  });
}

/** The tree of pages of a part. */
export interface PohonBagian {
  /** Number of its root. */
  readonly pohonHalaman: number;
  readonly jumlahHalaman: number;
}

/** One tree with the trees of all parts as branches, whose `Parent` it is to be. */
export function joinPageTrees(parts: readonly PohonBagian[]): PdfObject {
  const count = parts.reduce((sum, { jumlahHalaman }) => sum + jumlahHalaman, 0);
  const kids = parts.map(({ pohonHalaman }) => ref(pohonHalaman));
  return { isi: `<</Type /Pages\n/Count ${String(count)}\n/Kids [${kids.join(' ')}]>>` };
}
