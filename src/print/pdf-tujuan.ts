import type { PdfFile, PdfObject, PdfSource } from './pdf-object.ts';
import { catalogOf, editDict, entriesOf } from './pdf-object.ts';
import type { PdfPage } from './pdf-pohon-halaman.ts';
import { arrayItems, nameText, refNumber } from './pdf-syntax.ts';

/** Index of the page, from 0, on which each named destination lies, where `halaman` are the pages of the file. */
export function destinationsOf(
  file: PdfSource,
  halaman: readonly Pick<PdfPage, 'number'>[],
): Map<string, number> {
  const index = new Map(halaman.map(({ number }, i) => [number, i]));
  const dests = entriesOf(file, catalogOf(file).get('Dests'));
  return new Map(
    [...dests].map(([name, value]) => {
      const page = index.get(refNumber(arrayItems(value)[0]) ?? 0);
      if (page !== undefined) return [nameText(name), page];
      throw new Error(`Tujuan "${nameText(name)}" menunjuk halaman yang tidak ada.`);
    }),
  );
}

/** A part of a file, for the names of its destinations. */
interface Bagian {
  /** Its place among the parts, from 0, in reading order. */
  readonly ke: number;
  /** Destinations that stand in this part only so that links to other parts exist. */
  readonly tujuanLuar: ReadonlySet<string>;
}

/** The named destinations of several parts in one dictionary. */
export class NamaTujuan {
  readonly #joined = new Map<string, string>();
  readonly #wanted = new Set<string>();
  readonly #doubled = new Set<string>();

  /**
   * Takes in a part, whose links are changed in `objects`. A name that several parts use for themselves keeps its
   * meaning in each: in the later ones it is written `b2-name`, with their links.
   */
  take(file: PdfFile, objects: Map<number, PdfObject>, { ke, tujuanLuar }: Bagian): void {
    const renamed = new Map<string, string>();
    for (const name of tujuanLuar) this.#wanted.add(name);
    for (const [name, value] of entriesOf(file, catalogOf(file).get('Dests'))) {
      if (tujuanLuar.has(nameText(name))) continue;
      const own = this.#joined.has(name) ? `b${String(ke + 1)}-${name}` : name;
      if (own !== name) {
        this.#doubled.add(nameText(name));
        renamed.set(`/${name}`, `/${own}`);
      }
      this.#joined.set(own, value);
    }
    renameLinks(objects, renamed);
  }

  /** All names with their places; throws when a link leads to no part, or to more than one. */
  close(): Map<string, string> {
    const doubled = [...this.#wanted].find((name) => this.#doubled.has(name));
    if (doubled !== undefined) {
      throw new Error(`Tujuan "${doubled}" ada di lebih dari satu bagian. Beri id yang berbeda.`);
    }
    const names = new Set([...this.#joined.keys()].map(nameText));
    const lost = [...this.#wanted].filter((name) => !names.has(name));
    if (lost.length > 0) {
      throw new Error(
        `Tautan menuju ${lost.map((n) => `"#${n}"`).join(', ')}, yang tidak ada di bagian mana pun.`,
      );
    }
    return this.#joined;
  }
}

function renameLinks(objects: Map<number, PdfObject>, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const [number, { isi }] of objects) {
    if (!isi.startsWith('<</Type /Annot')) continue;
    editDict(objects, number, (entries) => {
      const other = renamed.get(entries.get('Dest') ?? '');
      if (other !== undefined) entries.set('Dest', other);
    });
  }
}
