import type { PdfFile } from './pdf-object.ts';
import { catalogOf, lastNumber } from './pdf-object.ts';
import { appendPages, pagesOf } from './pdf-pohon-halaman.ts';
import { ref, refNumber } from './pdf-syntax.ts';

/** The file with so many blank pages at its end. */
export function withBlankPages(file: PdfFile, kosong: number): PdfFile {
  if (kosong === 0) return file;
  const pohon = refNumber(catalogOf(file).get('Pages')) ?? 0;
  // As the first page, since the last may lie on its side.
  const size = pagesOf(file)[0]?.entries.get('MediaBox') ?? '[0 0 595 842]';
  const blank = `<</Type /Page\n/Resources <<>>\n/MediaBox ${size}\n/Parent ${ref(pohon)}>>`;
  const objects = new Map(file.objects);
  const next = lastNumber(file) + 1;
  const numbers = Array.from({ length: kosong }, (_, i) => next + i);
  for (const number of numbers) objects.set(number, { isi: blank });
  appendPages(objects, pohon, numbers);
  return { ...file, objects };
}
