/*
 * Values of a PDF as their source text: a dictionary is a map from key to the text of its value, so that
 * a part of a file which nobody needs to understand is carried over as it was written.
 */

/** Matches literal strings first, so that a reference or key written inside one is never taken for real. */
const stringOrRef = /\((?:\\[\s\S]|[^\\()])*\)|(?<![\w#])(\d+) 0 R\b/g;

/** The text between position `at` and the end of the value that begins there (spaces skipped first). */
export function valueAt(
  text: string,
  at: number,
): { readonly value: string; readonly end: number } {
  const start = skipSpace(text, at);
  const end = endOfValue(text, start);
  return { value: text.slice(start, end), end };
}

/** Entries of `<<…>>`, keys without their slash, in the order written. */
export function dictEntries(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  const items = itemsInside(text, 2);
  for (let i = 0; i + 1 < items.length; i += 2) {
    entries.set((items[i] ?? '').slice(1), items[i + 1] ?? '');
  }
  return entries;
}

export function dictText(entries: Iterable<readonly [string, string]>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;
}

/** Items of `[…]`. */
export function arrayItems(text: string): string[] {
  return itemsInside(text, 1);
}

/** How an object is named where it is used. */
export function ref(number: number): string {
  return `${String(number)} 0 R`;
}

/** Object number of `12 0 R`; undefined for any other value. */
export function refNumber(value: string | undefined): number | undefined {
  const match = /^(\d+) 0 R$/.exec(value ?? '');
  return match === null ? undefined : Number(match[1]);
}

/** Every object that the text refers to. */
export function refsIn(text: string): number[] {
  const found: number[] = [];
  mapRefs(text, (number) => {
    found.push(number);
    return number;
  });
  return found;
}

/** A string that might hold what looks like a reference, as a tag's id does not. */
const strangeString = /\((?![A-Za-z0-9]*\))/;

export function mapRefs(text: string, map: (number: number) => number): string {
  if (!strangeString.test(text)) return mapPlainRefs(text, map);
  return text.replaceAll(stringOrRef, (all, number: string | undefined) =>
    number === undefined ? all : `${String(map(Number(number)))} 0 R`,
  );
}

const refEnd = ' 0 R';

/** `mapRefs` where no string can be mistaken: tags, nearly all of a file, are mapped in half the time. */
function mapPlainRefs(text: string, map: (number: number) => number): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf(refEnd); at >= 0; at = text.indexOf(refEnd, at + 1)) {
    let start = at;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    const isOther = start === at || isName(text, start - 1) || isName(text, at + refEnd.length);
    if (isOther) continue;
    out += text.slice(from, start) + String(map(Number(text.slice(start, at))));
    from = at;
  }
  return from === 0 ? text : out + text.slice(from);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or sign that belongs to a name, so that what stands beside it is no number of its own. */
function isName(text: string, at: number): boolean {
  return /[\w#]/.test(text.charAt(at));
}

/** The name that `/a#20b` writes, without its slash. */
export function nameText(name: string): string {
  return name
    .replace(/^\//, '')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

/** A text string: plain when ASCII, else UTF-16 with its mark, in hexadecimal. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `<FEFF${units.map((u) => u.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}

/** Codes of the characters in a string as written, `(a\051)` or `<6129>`. */
export function stringCodes(text: string): number[] {
  if (text.startsWith('<')) {
    return [...Buffer.from(text.slice(1, -1).replace(/\s/g, ''), 'hex')];
  }
  const plain = text
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) => unescape(code));
  return [...Buffer.from(plain, 'latin1')];
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
};

function unescape(code: string): string {
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  return escapes[code] ?? code;
}

function itemsInside(text: string, bracket: number): string[] {
  const items: string[] = [];
  const last = text.length - bracket;
  for (let at = skipSpace(text, bracket); at < last; at = skipSpace(text, at)) {
    const end = endOfValue(text, at);
    items.push(text.slice(at, end));
    at = end;
  }
  return items;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && text.charCodeAt(i) <= 32) i += 1;
  return i;
}

const atom =
  /(\d+) \d+ R\b|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+/y;

function endOfValue(text: string, start: number): number {
  if (text.startsWith('<<', start)) return endOfGroup(text, start + 2, '>>');
  if (text[start] === '[') return endOfGroup(text, start + 1, ']');
  atom.lastIndex = start;
  if (!atom.test(text))
    throw new Error(`Nilai PDF tidak dikenal: "${text.slice(start, start + 20)}".`);
  return atom.lastIndex;
}

function endOfGroup(text: string, start: number, close: string): number {
  let at = skipSpace(text, start);
  while (!text.startsWith(close, at)) {
    if (at >= text.length) throw new Error(`Nilai PDF tidak ditutup dengan ${close}.`);
    at = skipSpace(text, endOfValue(text, at));
  }
  return at + close.length;
}
