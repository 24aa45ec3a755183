import { withArtifacts } from './pdf-artifacts.ts';
import { withHeadingTitles } from './pdf-headings.ts';
import type { PdfMeta } from './pdf-metadata.ts';
import { withMetadata } from './pdf-metadata.ts';
import { withStableIds } from './pdf-node-ids.ts';
import type { PdfFile } from './pdf-object.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { readPdf } from './pdf-read.ts';
import { packPdf } from './pdf-write.ts';

/** A single printed document, with its metadata and packed: 5 to 10 times smaller than Chromium's. */
export function finishPdf(
  { bytes, judul }: { readonly bytes: Uint8Array; readonly judul: readonly string[] },
  meta: PdfMeta,
): Uint8Array {
  return packPdf(finishFile({ file: readPdf(bytes), judul }, meta));
}

/** What `finishPdf` packs, of a file that is already read. */
export function finishFile(
  { file, judul }: { readonly file: PdfFile; readonly judul: readonly string[] },
  meta: PdfMeta,
): PdfFile {
  return withMetadata(withStableIds(withHeadingTitles(withArtifacts(file), judul), 'sel'), meta);
}

export function pageCount(bytes: Uint8Array): number {
  return pagesOf(readPdf(bytes)).length;
}
