import type { PdfFile, PdfObject } from './pdf-object.ts';
import { objectAt, streamBytes } from './pdf-object.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { dictEntries, dictText, refNumber } from './pdf-syntax.ts';

/**
 * The file with its untagged text marked as artifact: running heads, feet and marks across the page, which Chromium
 * leaves bare. A reader's software then knows that it may pass over them (PDF 1.7, 14.8.2.2).
 */
export function withArtifacts(file: PdfFile): PdfFile {
  const objects = new Map<number, PdfObject>(file.objects);
  for (const { entries } of pagesOf(file)) {
    const number = refNumber(entries.get('Contents'));
    if (number !== undefined) objects.set(number, marked(objectAt(file, number)));
  }
  return { ...file, objects };
}

function marked(object: PdfObject): PdfObject {
  const source = Buffer.from(streamBytes(object)).toString('latin1');
  const stream = Buffer.from(markText(source), 'latin1');
  const entries = dictEntries(object.isi);
  entries.delete('Filter');
  return { isi: dictText(entries.set('Length', String(stream.length))), stream };
}

/** Wraps each text object that no tag holds; Chromium writes an operator a line, and strings without line breaks. */
function markText(source: string): string {
  let kedalaman = 0;
  const baris = source.split('\n').map((satu) => {
    if (/(BDC|BMC)$/.test(satu)) kedalaman += 1;
    else if (satu === 'EMC') kedalaman -= 1;
    else if (satu === 'BT' && kedalaman === 0) return '/Artifact BMC\nBT';
    else if (satu === 'ET' && kedalaman === 0) return 'ET\nEMC';
    return satu;
  });
  return baris.join('\n');
}
