/** An element to be written: attributes that are undefined are left out. */
export interface Unsur {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string | number | undefined>>;
  readonly isi: readonly Unsur[] | string;
}

export function unsur(nama: string, atribut: Unsur['atribut'] = {}, isi: Unsur['isi'] = []): Unsur {
  return { nama, atribut, isi };
}

/** An XML 1.0 document, one element a line, indented by two spaces. */
export function writeXml(akar: Unsur): string {
  const baris: string[] = [];
  tulisUnsur(akar, '', baris);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${baris.join('\n')}\n`;
}

/** Adds the lines of an element to those before it: a sheet has tens of thousands. */
function tulisUnsur({ nama, atribut, isi }: Unsur, inden: string, baris: string[]): void {
  const kepala = Object.entries(atribut)
    .flatMap(([kunci, nilai]) =>
      nilai === undefined ? [] : [` ${kunci}="${escapeAtribut(String(nilai))}"`],
    )
    .join('');
  if (isi.length === 0) baris.push(`${inden}<${nama}${kepala}/>`);
  else if (typeof isi === 'string') {
    baris.push(`${inden}<${nama}${kepala}>${escapeTeks(isi)}</${nama}>`);
  } else {
    baris.push(`${inden}<${nama}${kepala}>`);
    for (const anak of isi) tulisUnsur(anak, `${inden}  `, baris);
    baris.push(`${inden}</${nama}>`);
  }
}

/** A reader turns a line break in an attribute into a space unless it is written as a reference. */
function escapeAtribut(teks: string): string {
  return escapeTeks(teks)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function escapeTeks(teks: string): string {
  // Nearly every cell is a number or a code.
  if (/^[\w .:+-]*$/.test(teks)) return teks;
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
