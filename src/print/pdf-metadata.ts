import type { PdfFile } from './pdf-object.ts';
import { catalogOf, lastNumber, objectAt } from './pdf-object.ts';
import { dictEntries, dictText, textString } from './pdf-syntax.ts';
import { xmpObject } from './pdf-xmp.ts';

/** What the file says of itself. */
export interface PdfMeta {
  readonly judul: string;
  readonly penyusun: string;
  readonly perihal?: string;
  /** The document's own date as year-month-day, never the clock's: equal sources give equal files. */
  readonly tanggal: string | undefined;
}

/** The file with title, author, subject and dates set, in its information and as XMP, and its title shown in the window's bar. */
export function withMetadata(file: PdfFile, meta: PdfMeta): PdfFile {
  const info = dictEntries(objectAt(file, file.info).isi);
  info.set('Title', textString(meta.judul)).set('Author', textString(meta.penyusun));
  if (meta.perihal !== undefined) info.set('Subject', textString(meta.perihal));
  for (const key of ['CreationDate', 'ModDate']) {
    // Chromium writes the clock's time, which may not stay even when the document has no date.
    if (meta.tanggal === undefined) info.delete(key);
    else info.set(key, dateText(meta.tanggal));
  }
  const catalog = catalogOf(file);
  const xmp = lastNumber(file) + 1;
  catalog
    .set('ViewerPreferences', '<</DisplayDocTitle true>>')
    .set('Lang', '(id)')
    .set('Metadata', `${String(xmp)} 0 R`);
  const objects = new Map(file.objects);
  objects.set(xmp, xmpObject(meta));
  objects.set(file.info, { isi: dictText(info) });
  objects.set(file.root, { isi: dictText(catalog) });
  return { ...file, objects };
}

function dateText(tanggal: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tanggal)) {
    throw new Error(
      `Tanggal berkas PDF "${tanggal}" tidak berbentuk tahun-bulan-hari, misalnya 2024-12-31.`,
    );
  }
  return `(D:${tanggal.replaceAll('-', '')}000000Z)`;
}
