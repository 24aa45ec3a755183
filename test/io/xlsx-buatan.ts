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

/** The rows may be missing where raw XML stands in for them. */
export type LembarUji = Pick<LembarBuatan, 'nama'> & Partial<LembarBuatan>;

/** What a workbook has beside its worksheets, as raw XML. */
export interface SekitarLembar {
  /** Items of the shared texts, `<si>…</si>`. */
  readonly teks?: string;
  /** Elements of styleSheet. */
  readonly gaya?: string;
  /** Elements in front of `<sheets>`. */
  readonly buku?: string;
}

export type BagianZip = Map<string, string | Buffer>;

const jenis = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook as Excel would write it, with inline texts. */
export function buatXlsx(lembar: readonly LembarUji[], sekitar: SekitarLembar = {}): Buffer {
  return buatZip([...bagianXlsx(lembar, sekitar)]);
}

/** Its parts by path, to be changed before they are packed. */
export function bagianXlsx(
  lembar: readonly LembarUji[],
  { teks, gaya, buku = '' }: SekitarLembar = {},
): BagianZip {
  const nomor = lembar.map((satu, ke) => ({ ...satu, ke: ke + 1 }));
  const tab = nomor.map(
    ({ nama, ke }) => `<sheet name="${nama}" sheetId="${ke}" r:id="rId${ke}"/>`,
  );
  const hubungan = nomor.map(({ ke }) =>
    xmlHubungan(`rId${ke}`, 'worksheet', `worksheets/sheet${ke}.xml`),
  );
  if (teks !== undefined) hubungan.push(xmlHubungan('rIdT', 'sharedStrings', 'sharedStrings.xml'));
  if (gaya !== undefined) hubungan.push(xmlHubungan('rIdG', 'styles', 'styles.xml'));
  const bagian: BagianZip = new Map<string, string>([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', `<workbook xmlns:r="r">${buku}<sheets>${tab.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${hubungan.join('')}</Relationships>`],
  ]);
  for (const satu of nomor) bagian.set(`xl/worksheets/sheet${satu.ke}.xml`, xmlLembar(satu));
  if (teks !== undefined) bagian.set('xl/sharedStrings.xml', `<sst>${teks}</sst>`);
  if (gaya !== undefined) bagian.set('xl/styles.xml', `<styleSheet>${gaya}</styleSheet>`);
  return bagian;
}

export function xmlHubungan(id: string, kata: string, tujuan: string): string {
  return `<Relationship Id="${id}" Type="${jenis}/${kata}" Target="${tujuan}"/>`;
}

function xmlLembar({ baris = [], dimensi = 'A1', xml }: LembarUji): string {
  const isi = baris
    .map(
      (sel, r) =>
        `<row r="${r + 1}">${sel.map((satu, k) => xmlSel(satu, alamat(r, k))).join('')}</row>`,
    )
    .join('');
  return `<worksheet><dimension ref="${dimensi}"/><sheetData>${xml ?? isi}</sheetData></worksheet>`;
}

type SelBuatan = LembarBuatan['baris'][number][number];

function xmlSel(sel: SelBuatan, r: string): string {
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
  /** How many entries the end record claims, when it should lie. */
  readonly banyakDinyatakan?: number;
  readonly bersandi?: boolean;
  readonly crcSalah?: boolean;
  /** Number of the compression method, 8 unless told. */
  readonly cara?: number;
  /** Sizes and checksum behind the bytes, as a writer does that cannot go back. */
  readonly menyusul?: boolean;
  /** Every directory entry points to the bytes of the first. */
  readonly tumpangTindih?: boolean;
  /** Sizes and places in 64 bits, as some writers do whatever the size. */
  readonly zip64?: boolean;
  readonly komentar?: Buffer;
}

interface EntriBuatan {
  readonly nama: Buffer;
  readonly mampat: Buffer;
  readonly panjang: number;
  readonly crc: number;
  readonly letak: number;
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
    const satu: EntriBuatan = {
      nama: Buffer.from(nama),
      mampat: pilihan.cara === 0 ? mentah : deflateRawSync(mentah),
      panjang: mentah.length,
      crc: pilihan.crcSalah === true ? 1 : crc32(mentah),
      letak: pilihan.tumpangTindih === true ? 0 : letak,
    };
    const lokal = tulisLokal(satu, pilihan);
    bagian.push(lokal);
    direktori.push(tulisPusat(satu, pilihan));
    letak += lokal.length;
  }
  const isiDirektori = Buffer.concat(direktori);
  const banyak = pilihan.banyakDinyatakan ?? entri.length;
  const akhir = tulisAkhir({ banyak, ukuran: isiDirektori.length, letak }, pilihan);
  return Buffer.concat([...bagian, isiDirektori, akhir]);
}

function tulisLokal(satu: EntriBuatan, pilihan: PilihanZip): Buffer {
  const umum = kepalaUmum(satu, pilihan);
  const tanda = Buffer.from('PK\x03\x04', 'latin1');
  if (pilihan.menyusul !== true) return Buffer.concat([tanda, umum, satu.nama, satu.mampat]);
  const susulan = Buffer.alloc(16);
  susulan.write('PK\x07\x08', 0, 'latin1');
  umum.copy(susulan, 4, 10, 22);
  umum.fill(0, 10, 22);
  return Buffer.concat([tanda, umum, satu.nama, satu.mampat, susulan]);
}

function tulisPusat(satu: EntriBuatan, pilihan: PilihanZip): Buffer {
  const umum = kepalaUmum(satu, pilihan);
  const sisa = Buffer.alloc(14);
  sisa.writeUInt32LE(satu.letak, 10);
  const tanda = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
  if (pilihan.zip64 !== true) return Buffer.concat([tanda, umum, sisa, satu.nama]);
  const tambahan = Buffer.alloc(28);
  tambahan.writeUInt16LE(1, 0);
  tambahan.writeUInt16LE(24, 2);
  tambahan.writeBigUInt64LE(BigInt(umum.readUInt32LE(18)), 4);
  tambahan.writeBigUInt64LE(BigInt(umum.readUInt32LE(14)), 12);
  tambahan.writeBigUInt64LE(BigInt(satu.letak), 20);
  umum.fill(0xff, 14, 22);
  umum.writeUInt16LE(tambahan.length, 24);
  sisa.fill(0xff, 10, 14);
  return Buffer.concat([tanda, umum, sisa, satu.nama, tambahan]);
}

/** The fields that both headers share, from version needed to extra length. */
function kepalaUmum({ nama, mampat, panjang, crc }: EntriBuatan, pilihan: PilihanZip): Buffer {
  const umum = Buffer.alloc(26);
  umum.writeUInt16LE(20, 0);
  umum.writeUInt16LE((pilihan.bersandi === true ? 1 : 0) + (pilihan.menyusul === true ? 8 : 0), 2);
  umum.writeUInt16LE(pilihan.cara ?? 8, 4);
  umum.writeUInt32LE(crc, 10);
  umum.writeUInt32LE(mampat.length, 14);
  umum.writeUInt32LE(pilihan.ukuranDinyatakan ?? panjang, 18);
  umum.writeUInt16LE(nama.length, 22);
  return umum;
}

function tulisAkhir(
  isi: { readonly banyak: number; readonly ukuran: number; readonly letak: number },
  { zip64, komentar = Buffer.alloc(0) }: PilihanZip,
): Buffer {
  const akhir = Buffer.alloc(22);
  akhir.write('PK\x05\x06', 0, 'latin1');
  akhir.writeUInt16LE(isi.banyak, 8);
  akhir.writeUInt16LE(isi.banyak, 10);
  akhir.writeUInt32LE(isi.ukuran, 12);
  akhir.writeUInt32LE(isi.letak, 16);
  akhir.writeUInt16LE(komentar.length, 20);
  if (zip64 !== true) return Buffer.concat([akhir, komentar]);
  akhir.fill(0xff, 8, 20);
  return Buffer.concat([tulisAkhir64(isi), akhir, komentar]);
}

function tulisAkhir64(isi: {
  readonly banyak: number;
  readonly ukuran: number;
  readonly letak: number;
}): Buffer {
  const akhir = Buffer.alloc(56);
  akhir.write('PK\x06\x06', 0, 'latin1');
  akhir.writeBigUInt64LE(44n, 4);
  akhir.writeBigUInt64LE(BigInt(isi.banyak), 24);
  akhir.writeBigUInt64LE(BigInt(isi.banyak), 32);
  akhir.writeBigUInt64LE(BigInt(isi.ukuran), 40);
  akhir.writeBigUInt64LE(BigInt(isi.letak), 48);
  const petunjuk = Buffer.alloc(20);
  petunjuk.write('PK\x06\x07', 0, 'latin1');
  petunjuk.writeBigUInt64LE(BigInt(isi.letak + isi.ukuran), 8);
  petunjuk.writeUInt32LE(1, 16);
  return Buffer.concat([akhir, petunjuk]);
}
