import type { PdfMeta } from './pdf-file.ts';
import type { PdfFile } from './pdf-read.ts';
import { catalogOf, objectAt } from './pdf-read.ts';
import { dictEntries, dictText, textString } from './pdf-syntax.ts';

/** The file with title, author, subject and dates set, and its title shown in the window's bar. */
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
  catalog.set('ViewerPreferences', '<</DisplayDocTitle true>>').set('Lang', '(id)');
  const objects = new Map(file.objects);
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
