import type { PdfFile, PdfObject } from './pdf-object.ts';
import { objectAt, streamBytes } from './pdf-object.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { dictEntries, dictText, refNumber } from './pdf-syntax.ts';

/** Red, green and blue this close to each other are a grey. */
const jarakKelabu = 0.06;

/** A colour operator; strings come first, so that nothing inside one is taken for it. */
const warna = /\((?:\\[\s\S]|[^\\()])*\)|(?<![\d.])([\d.]+) ([\d.]+) ([\d.]+) (rg|RG)\b/g;

/**
 * The file with black and grey painted in the one ink of black in place of a mixture of red, green and blue, which a
 * press would print with four inks that never lie quite over each other. Colours, shadings and pictures are left to
 * the printer's own conversion.
 */
export function withHitamMurni(file: PdfFile): PdfFile {
  const objects = new Map<number, PdfObject>(file.objects);
  for (const number of paintings(file)) {
    objects.set(number, blackened(objectAt(file, number)));
  }
  return { ...file, objects };
}

/** Numbers of the streams that hold painting operators: pages, forms and patterns. */
function paintings(file: PdfFile): Set<number> {
  const found = new Set<number>();
  for (const { entries } of pagesOf(file)) {
    const contents = refNumber(entries.get('Contents'));
    if (contents !== undefined) found.add(contents);
  }
  for (const [number, { isi, stream }] of file.objects) {
    if (stream !== undefined && /\/Subtype \/Form\b|\/PatternType 1\b/.test(isi)) found.add(number);
  }
  return found;
}

function blackened(object: PdfObject): PdfObject {
  const source = Buffer.from(streamBytes(object)).toString('latin1');
  const stream = Buffer.from(source.replaceAll(warna, kelabu), 'latin1');
  const entries = dictEntries(object.isi);
  entries.delete('Filter');
  return { isi: dictText(entries.set('Length', String(stream.length))), stream };
}

function kelabu(operator: string, r?: string, g?: string, b?: string, cara?: string): string {
  if (cara === undefined) return operator;
  const [merah, hijau, biru] = [Number(r), Number(g), Number(b)];
  if (Math.max(merah, hijau, biru) - Math.min(merah, hijau, biru) > jarakKelabu) return operator;
  const terang = 0.299 * merah + 0.587 * hijau + 0.114 * biru;
  return `${String(Math.round(terang * 1000) / 1000)} ${cara === 'rg' ? 'g' : 'G'}`;
}
