/** An element to be written: attributes that are undefined are left out. */
export interface Unsur {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string | number | undefined>>;
  readonly isi: readonly Unsur[] | string;
}

export function unsur(nama: string, atribut: Unsur['atribut'] = {}, isi: Unsur['isi'] = []): Unsur {
  return { nama, atribut, isi };
}

/** An XML 1.0 document, one element a line. `langkah` is what each level is indented by. */
export function writeXml(akar: Unsur, langkah = '  '): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tulisUnsur(akar, '', langkah)}`;
}

/** The lines of an element, each with its end. */
function tulisUnsur({ nama, atribut, isi }: Unsur, inden: string, langkah: string): string {
  // One text that grows: a sheet has tens of thousands of elements, and lists of their parts cost more than the parts.
  let teks = `${inden}<${nama}`;
  for (const kunci in atribut) {
    const nilai = atribut[kunci];
    if (nilai !== undefined) teks += ` ${kunci}="${escapeAtribut(String(nilai))}"`;
  }
  if (isi.length === 0) return `${teks}/>\n`;
  if (typeof isi === 'string') return `${teks}>${escapeTeks(isi)}</${nama}>\n`;
  teks += '>\n';
  const dalam = inden + langkah;
  for (const anak of isi) teks += tulisUnsur(anak, dalam, langkah);
  return `${teks}${inden}</${nama}>\n`;
}

/** Nearly every text is a number, a code or plain words. */
const isBiasa = /^[\w .:+-]*$/;

/** A reader turns a line break in an attribute into a space unless it is written as a reference. */
function escapeAtribut(teks: string): string {
  if (isBiasa.test(teks)) return teks;
  return escapeTeks(teks)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function escapeTeks(teks: string): string {
  if (isBiasa.test(teks)) return teks;
  return hanyaXml(teks).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without the characters that XML 1.0 (section 2.2) allows in no form; a carriage return would be read as a line end. */
function hanyaXml(teks: string): string {
  return teks.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** A text as part of an XML id: letters, digits, `.`, `-`, `_`; any other character by its code. */
export function idXml(teks: string): string {
  return teks.replace(
    /[^A-Za-z0-9.-]/gu,
    (huruf) => `_${(huruf.codePointAt(0) ?? 0).toString(16)}_`,
  );
}
