import type { PdfFile } from './pdf-object.ts';
import { entriesOf, objectAt, streamBytes } from './pdf-object.ts';
import type { PdfPage } from './pdf-pohon-halaman.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { readPdf } from './pdf-read.ts';
import { nameText, refNumber, stringCodes } from './pdf-syntax.ts';

/** Text of one page in painting order: one entry for each run that was painted without a break. */
export type Halaman = readonly string[];

/**
 * Reads the text of each page through the fonts' own tables (ToUnicode), as a reader's search would. A
 * character that a font draws without saying what it is comes out as U+FFFD.
 */
export function readText(bytes: Uint8Array): Halaman[] {
  return textOf(readPdf(bytes));
}

/** `readText` of a file that is already read. */
export function textOf(file: PdfFile): Halaman[] {
  const fonts = new Map<number, FontCodes>();
  return pagesOf(file).map((page) => runsOfPage(file, page, fonts));
}

/**
 * Throws unless the file holds every given text and every page that has content shows characters. A
 * browser without fonts prints pages that look finished to it and are empty.
 */
export function assertText(bytes: Uint8Array, expected: readonly string[], nama: string): void {
  assertTextOf(readPdf(bytes), expected, nama);
}

/** `assertText` of a file that is already read. */
export function assertTextOf(file: PdfFile, expected: readonly string[], nama: string): void {
  assertWords(textOf(file), expected, nama);
}

/** `assertText` of pages whose text is already known. */
export function assertWords(
  halaman: readonly Halaman[],
  expected: readonly string[],
  nama: string,
): void {
  const pages = halaman.map((runs) => squeeze(runs.join('')));
  const all = pages.join('');
  const missing = expected.filter((text) => !all.includes(squeeze(text)));
  if (all.replaceAll('\uFFFD', '') === '' || missing.length > 0) {
    const apa = missing.map((text) => `"${text}"`).join(', ') || 'teks apa pun';
    throw new Error(
      `Hasil cetak ${nama} tidak memuat ${apa} (${pages.length} halaman). Periksa huruf yang dipakai halaman itu dan peramban pencetak.`,
    );
  }
}

/** Without spaces and soft hyphens, ligatures taken apart: what does not depend on how lines were broken. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD]+/g, '');
}

interface FontCodes {
  /** Bytes that make up one code. */
  readonly width: 1 | 2;
  readonly text: ReadonlyMap<number, string>;
  /** Strings that were read before: Chromium shows each letter in a string of its own. */
  readonly known: Map<string, string>;
}

type FontMap = ReadonlyMap<string, FontCodes>;

const operator =
  /\/([^\s<>[\]()/]+)\s+[\d.]+\s+Tf|(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>)\s*Tj|\/([^\s<>[\]()/]+)\s+Do\b|\b(BT)\b/g;

function runsOfPage(file: PdfFile, page: PdfPage, fonts: Map<number, FontCodes>): string[] {
  const contents = refNumber(page.entries.get('Contents'));
  return contents === undefined ? [] : runsOf(file, contents, page.entries.get('Resources'), fonts);
}

function runsOf(
  file: PdfFile,
  contents: number,
  resourcesText: string | undefined,
  fonts: Map<number, FontCodes>,
): string[] {
  const resources = entriesOf(file, resourcesText);
  const byName = fontsOf(file, resources.get('Font'), fonts);
  const forms = entriesOf(file, resources.get('XObject'));
  const runs: string[] = [];
  let font: FontCodes | undefined;
  const source = Buffer.from(streamBytes(objectAt(file, contents))).toString('latin1');
  for (const [, fontName, shown, form, begin] of source.matchAll(operator)) {
    if (fontName !== undefined) font = byName.get(nameText(fontName));
    else if (begin !== undefined) runs.push('');
    else if (shown !== undefined) runs.push((runs.pop() ?? '') + decode(shown, font));
    else if (form !== undefined) runs.push(...runsOfForm(file, forms.get(form), fonts));
  }
  return runs.filter((run) => run !== '');
}

function runsOfForm(
  file: PdfFile,
  reference: string | undefined,
  fonts: Map<number, FontCodes>,
): string[] {
  const number = refNumber(reference);
  const entries = entriesOf(file, reference);
  if (number === undefined || entries.get('Subtype') !== '/Form') return [];
  return runsOf(file, number, entries.get('Resources'), fonts);
}

function decode(shown: string, font: FontCodes | undefined): string {
  if (font === undefined) return '\uFFFD'.repeat(stringCodes(shown).length);
  const text = font.known.get(shown) ?? textOfString(shown, font);
  font.known.set(shown, text);
  return text;
}

function textOfString(shown: string, font: FontCodes): string {
  const bytes = stringCodes(shown);
  let text = '';
  for (let i = 0; i < bytes.length; i += font.width) {
    const first = bytes[i] ?? 0;
    const code = font.width === 1 ? first : first * 256 + (bytes[i + 1] ?? 0);
    text += font.text.get(code) ?? '\uFFFD';
  }
  return text;
}

function fontsOf(file: PdfFile, text: string | undefined, known: Map<number, FontCodes>): FontMap {
  const named = [...entriesOf(file, text)].map(([name, value]) => {
    const number = refNumber(value) ?? 0;
    const codes = known.get(number) ?? fontCodes(file, value);
    known.set(number, codes);
    return [nameText(name), codes] as const;
  });
  return new Map(named);
}

function fontCodes(file: PdfFile, value: string): FontCodes {
  const font = entriesOf(file, value);
  const width = font.get('Subtype') === '/Type0' ? 2 : 1;
  const table = refNumber(font.get('ToUnicode'));
  if (table === undefined) return { width, text: new Map(), known: new Map() };
  return {
    width,
    known: new Map(),
    text: codesOf(Buffer.from(streamBytes(objectAt(file, table))).toString('latin1')),
  };
}

function codesOf(cmap: string): Map<number, string> {
  const text = new Map<number, string>();
  for (const [, lines] of cmap.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, code, value] of (lines ?? '').matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      text.set(hex(code), utf16(value));
    }
  }
  for (const [, lines] of cmap.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from, to, value] of (lines ?? '').matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = hex(from); code <= hex(to); code += 1) {
        text.set(code, String.fromCharCode(hex(value) + code - hex(from)));
      }
    }
  }
  return text;
}

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}

function utf16(digits: string | undefined): string {
  return (digits?.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(hex(unit))).join('');
}
