import type { PdfFile, PdfObject } from './pdf-object.ts';
import { objectAt } from './pdf-object.ts';
import { mapRefs, refsIn } from './pdf-syntax.ts';

/**
 * What the catalog and the document information reach, numbered from `awal` on, each object before what it refers to:
 * the numbers that Chromium gave follow an order that differs from run to run.
 */
export function numbered(file: PdfFile, awal: number): PdfFile {
  const order = reachable(file);
  const numbers = new Map(order.map((number, i) => [number, awal + i]));
  const baru = (number: number): number => numbers.get(number) ?? 0;
  const objects = new Map<number, PdfObject>();
  for (const number of order) {
    const { isi, ...stream } = objectAt(file, number);
    objects.set(baru(number), { isi: mapRefs(isi, baru), ...stream });
  }
  return { objects, root: baru(file.root), info: baru(file.info) };
}

function reachable(file: PdfFile): number[] {
  const seen = new Set<number>();
  const waiting = [file.info, file.root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const next = refsIn(objectAt(file, number).isi);
    for (let i = next.length - 1; i >= 0; i -= 1) waiting.push(next[i] ?? number);
  }
  return [...seen];
}
