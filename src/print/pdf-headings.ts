import type { PdfFile, PdfObject } from './pdf-object.ts';
import { dictEntries, dictText, stringCodes, textString } from './pdf-syntax.ts';

/**
 * The file with the words of its bookmarks apart. Chromium joins the painted lines of a heading without the
 * space between them ("BAB IPendahuluan"); `judul` are the headings as the page has them. A bookmark that is
 * no heading of the page is left as it is.
 */
export function withHeadingTitles(file: PdfFile, judul: readonly string[]): PdfFile {
  const byLetters = new Map(judul.map((teks) => [letters(teks), teks]));
  const objects = new Map<number, PdfObject>();
  for (const [number, object] of file.objects) {
    objects.set(number, isBookmark(object) ? renamed(object, byLetters) : object);
  }
  return { ...file, objects };
}

function isBookmark({ isi }: PdfObject): boolean {
  return isi.startsWith('<</Title') || (/\/Title\b/.test(isi) && /\/Dest\b/.test(isi));
}

function renamed(object: PdfObject, byLetters: ReadonlyMap<string, string>): PdfObject {
  const entries = dictEntries(object.isi);
  const judul = byLetters.get(letters(decode(entries.get('Title') ?? '()')));
  if (!entries.has('Parent') || judul === undefined) return object;
  return { ...object, isi: dictText(entries.set('Title', textString(judul))) };
}

function decode(teks: string): string {
  const codes = stringCodes(teks);
  if (codes[0] !== 0xfe || codes[1] !== 0xff) return String.fromCharCode(...codes);
  const units = Array.from({ length: (codes.length - 2) / 2 }, (_, i) => {
    const [high = 0, low = 0] = [codes[2 * i + 2], codes[2 * i + 3]];
    return (high << 8) | low;
  });
  return String.fromCharCode(...units);
}

/** What the painted and the written form of a heading share: case and spaces depend on the style. */
function letters(teks: string): string {
  return teks.replace(/\s+/g, '').toLowerCase();
}
