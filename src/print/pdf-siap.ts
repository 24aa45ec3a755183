import { deflateSync } from 'node:zlib';
import { withArtifacts } from './pdf-artifacts.ts';
import { withHeadingTitles } from './pdf-headings.ts';
import { withStableIds } from './pdf-node-ids.ts';
import type { PdfFile, PdfObject } from './pdf-object.ts';
import { dictEntries, dictText } from './pdf-syntax.ts';

/**
 * A printed part ready to be joined with others: text of the margins marked, bookmarks in words, ids of cells that no
 * other part has, where `ke` tells the parts apart.
 */
export function preparePart(file: PdfFile, judul: readonly string[], ke: number): PdfFile {
  return withStableIds(
    withHeadingTitles(withArtifacts(file), judul),
    `b${String(ke).padStart(3, '0')}sel`,
  );
}

/** The file with its streams compressed, which `packPdf` then leaves as they are. */
export function compressStreams(file: PdfFile): PdfFile {
  const objects = new Map<number, PdfObject>();
  for (const [number, object] of file.objects) objects.set(number, compressed(object));
  return { ...file, objects };
}

/** Level 9 takes three times as long as this one, for files smaller by 3 %. */
export const pemampatan = { level: 6 };

/** The object with its stream compressed, unless it is already or must stay readable without a PDF program. */
export function compressed(object: PdfObject): PdfObject {
  const { isi, stream } = object;
  if (stream === undefined) return object;
  const entries = dictEntries(isi);
  if (entries.has('Filter') || entries.get('Type') === '/Metadata') return object;
  const packed = deflateSync(stream, pemampatan);
  entries.set('Filter', '/FlateDecode').set('Length', String(packed.length));
  return { isi: dictText(entries), stream: packed };
}
