import type { PdfPart } from './pdf-file.ts';
import type { PdfObject } from './pdf-read.ts';
import { unknownLayout } from './pdf-read.ts';
import { dictEntries, dictText, mapRefs } from './pdf-syntax.ts';

/** A part, and once it is taken in, the same with its new numbers. */
export type Bagian = PdfPart;

/** The objects of all parts under numbers of their own, and room for new ones. */
export class Gabungan {
  readonly objects = new Map<number, PdfObject>();
  #next = 1;

  /** Takes the objects in; gives the part with its new numbers. */
  take(bagian: Bagian): Bagian {
    const offset = this.#next;
    const objects = new Map<number, PdfObject>();
    for (const [number, object] of bagian.file.objects) {
      const moved = { ...object, isi: mapRefs(object.isi, (n) => n + offset) };
      objects.set(number + offset, moved);
      this.objects.set(number + offset, moved);
      this.#next = Math.max(this.#next, number + offset + 1);
    }
    const { root, info } = bagian.file;
    return { ...bagian, file: { objects, root: root + offset, info: info + offset } };
  }

  add(isi: string): number {
    this.objects.set(this.#next, { isi });
    this.#next += 1;
    return this.#next - 1;
  }

  /** Number that `add` will give next, for two new objects that name each other. */
  get next(): number {
    return this.#next;
  }

  at(number: number): PdfObject {
    const object = this.objects.get(number);
    if (object === undefined) throw unknownLayout(`objek ${number}`);
    return object;
  }

  edit(number: number, change: (entries: Map<string, string>) => void): void {
    const object = this.at(number);
    const entries = dictEntries(object.isi);
    change(entries);
    this.objects.set(number, { ...object, isi: dictText(entries) });
  }
}

export function ref(number: number): string {
  return `${String(number)} 0 R`;
}
