import type { PdfFile } from './pdf-read.ts';

const nodeId = /\((node\d+)\)/g;

/**
 * The file with the ids of its table cells counted anew. Chromium takes them from a counter that goes on
 * from page to page, so that the same page printed twice in one tab would differ. Their order stays,
 * because the tree that finds them is sorted.
 */
export function withStableIds(file: PdfFile, awalan: string): PdfFile {
  const found = new Set<string>();
  for (const { isi } of file.objects.values()) {
    if (!isi.includes('(node')) continue;
    for (const [, id] of isi.matchAll(nodeId)) found.add(id ?? '');
  }
  const names = new Map(
    [...found].sort().map((id, i) => [id, `(${awalan}${String(i).padStart(7, '0')})`]),
  );
  const objects = new Map(file.objects);
  for (const [number, object] of file.objects) {
    if (!object.isi.includes('(node')) continue;
    const isi = object.isi.replaceAll(nodeId, (all, id: string) => names.get(id) ?? all);
    objects.set(number, { ...object, isi });
  }
  return { ...file, objects };
}
