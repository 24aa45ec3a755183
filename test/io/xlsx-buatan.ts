import { crc32, deflateRawSync } from 'node:zlib';

export interface LembarBuatan {
  readonly nama: string;
  /** A number, a text, or `{ galat }` for a cell such as `#REF!`. */
  readonly baris: readonly (readonly (string | number | null | { readonly galat: string })[])[];
  /** Declared dimension, when it should differ from what the cells take. */
  readonly dimensi?: string;
  /** Put in place of the rows, as raw XML of sheetData. */
  readonly xml?: string;
}

/** A small workbook as Excel would write it, with inline texts. */
export function buatXlsx(lembar: readonly LembarBuatan[]): Buffer {
  const nomor = lembar.map((satu, ke) => ({ ...satu, ke: ke + 1 }));
  return buatZip([
    ['[Content_Types].xml', '<Types/>'],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="r"><sheets>${nomor
        .map(({ nama, ke }) => `<sheet name="${nama}" sheetId="${ke}" r:id="rId${ke}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${nomor
        .map(
          ({ ke }) =>
            `<Relationship Id="rId${ke}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${ke}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ],
    ...nomor.map((satu): [string, string] => [
      `xl/worksheets/sheet${satu.ke}.xml`,
      xmlLembar(satu),
    ]),
  ]);
}

function xmlLembar({ baris, dimensi = 'A1', xml }: LembarBuatan): string {
  const isi = baris
    .map(
      (sel, r) =>
        `<row r="${r + 1}">${sel.map((satu, k) => xmlSel(satu, alamat(r, k))).join('')}</row>`,
    )
    .join('');
  return `<worksheet><dimension ref="${dimensi}"/><sheetData>${xml ?? isi}</sheetData></worksheet>`;
}

function xmlSel(sel: LembarBuatan['baris'][number][number], r: string): string {
  if (sel === null) return '';
  if (typeof sel === 'number') return `<c r="${r}"><v>${sel}</v></c>`;
  if (typeof sel === 'object') return `<c r="${r}" t="e"><f>X!A1</f><v>${sel.galat}</v></c>`;
  const teks = sel.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${r}" t="inlineStr"><is><t>${teks}</t></is></c>`;
}

function alamat(baris: number, kolom: number): string {
  const huruf = (k: number): string =>
    k < 0 ? '' : huruf(Math.floor(k / 26) - 1) + String.fromCharCode(65 + (k % 26));
  return `${huruf(kolom)}${baris + 1}`;
}

export interface PilihanZip {
  /** What the directory claims of each entry's size, when it should lie. */
  readonly ukuranDinyatakan?: number;
  readonly bersandi?: boolean;
}

/** A zip archive with deflated entries. */
export function buatZip(
  entri: readonly (readonly [nama: string, isi: string | Buffer])[],
  pilihan: PilihanZip = {},
): Buffer {
  const bagian: Buffer[] = [];
  const direktori: Buffer[] = [];
  let letak = 0;
  for (const [nama, isi] of entri) {
    const mentah = Buffer.from(isi);
    const mampat = deflateRawSync(mentah);
    const umum = Buffer.alloc(26);
    umum.writeUInt16LE(20, 0);
    umum.writeUInt16LE(pilihan.bersandi === true ? 1 : 0, 2);
    umum.writeUInt16LE(8, 4);
    umum.writeUInt32LE(crc32(mentah), 10);
    umum.writeUInt32LE(mampat.length, 14);
    umum.writeUInt32LE(pilihan.ukuranDinyatakan ?? mentah.length, 18);
    umum.writeUInt16LE(nama.length, 22);
    const letakEntri = Buffer.alloc(14);
    letakEntri.writeUInt32LE(letak, 10);
    direktori.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      umum,
      letakEntri,
      Buffer.from(nama),
    );
    const lokal = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      umum,
      Buffer.from(nama),
      mampat,
    ]);
    bagian.push(lokal);
    letak += lokal.length;
  }
  const isiDirektori = Buffer.concat(direktori);
  const akhir = Buffer.alloc(22);
  akhir.write('PK\x05\x06', 0, 'latin1');
  akhir.writeUInt16LE(entri.length, 8);
  akhir.writeUInt16LE(entri.length, 10);
  akhir.writeUInt32LE(isiDirektori.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...bagian, isiDirektori, akhir]);
}
