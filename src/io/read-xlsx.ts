import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import type { Hasil } from '../finding/finding.ts';
import { kunciJalur, readBukuKerja, type BukuKerja } from './daftar-lembar.ts';
import { readDirektori, type EntriDirektori } from './direktori-zip.ts';
import { createPenjagaLembar } from './guard-lembar.ts';
import { createPenjagaTeks } from './guard-teks.ts';
import { packXlsx, type BukuTerjaga } from './pack-xlsx.ts';
import type { KonteksSel } from './sel-xlsx.ts';
import { teksAngka, teksSel } from './teks-sel.ts';
import { batasXlsx, temuanTolak, TolakXlsx } from './tolak-xlsx.ts';
import { alirXml, uraiXml, type PenerimaXml } from './urai-xml.ts';
import { alirEntri, EntriRusak, inflateEntri } from './zip.ts';

/** One worksheet as text, every cell at its place: `baris[0]` is the sheet's first row. */
export interface LembarKerja {
  readonly nama: string;
  readonly baris: readonly (readonly string[])[];
}

/**
 * All worksheets of an .xlsx file, in the order of its tabs; hidden ones too. A file of another kind,
 * a damaged one, or one that would take more memory than a DKB workbook can need, is a galat that is
 * found before the library sees anything.
 */
export async function readXlsx(jalur: string): Promise<Hasil<readonly LembarKerja[]>> {
  try {
    return { nilai: await readBuku(jalur), temuan: [] };
  } catch (sebab) {
    const tolak = sebagaiTolak(sebab);
    if (tolak === undefined) throw sebab;
    return { temuan: [temuanTolak(basename(jalur), tolak)] };
  }
}

function sebagaiTolak(sebab: unknown): TolakXlsx | undefined {
  if (sebab instanceof TolakXlsx) return sebab;
  const teksRusak =
    sebab instanceof Error && 'code' in sebab && String(sebab.code).startsWith('ERR_ENCODING');
  return sebab instanceof EntriRusak || teksRusak ? new TolakXlsx('rusak') : undefined;
}

async function readBuku(jalur: string): Promise<readonly LembarKerja[]> {
  const { size } = await stat(jalur);
  if (size > batasXlsx.berkas) throw new TolakXlsx('terlalu-besar');
  const buku = await jagaBuku(bukaArsip(await readFile(jalur)));
  return parseBuku(packXlsx(buku));
}

/** The library says in English at what in the XML it stumbles, which helps no office. */
async function parseBuku(xlsx: Buffer): Promise<readonly LembarKerja[]> {
  const lembar = await readXlsxFile(xlsx, { trim: false, parseNumber: teksAngka }).catch(() => {
    throw new TolakXlsx('rusak');
  });
  return lembar.map(({ sheet, data }) => ({
    nama: sheet,
    baris: data.map((baris) => baris.map(teksSel)),
  }));
}

interface Arsip {
  readonly berkas: Buffer;
  readonly entri: ReadonlyMap<string, EntriDirektori>;
}

function bukaArsip(berkas: Buffer): Arsip {
  if (berkas.length === 0) throw new TolakXlsx('kosong');
  if (berkas.toString('hex', 0, 4) === 'd0cf11e0') throw new TolakXlsx(jenisOle(berkas));
  const direktori = readDirektori(berkas, batasXlsx);
  if (typeof direktori === 'string') throw new TolakXlsx(direktori);
  const entri = new Map(direktori.map((satu) => [kunciJalur(satu.nama), satu]));
  // Of two parts with one name, programs differ on which they read.
  if (entri.size < direktori.length) throw new TolakXlsx('rusak');
  return { berkas, entri };
}

/** Excel puts both the format before 2007 and an encrypted .xlsx into an OLE file; the second names its stream. */
function jenisOle(berkas: Buffer): 'bersandi' | 'format-lama' {
  return berkas.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'bersandi' : 'format-lama';
}

/** The parts that hold cells, read through the guard one after the other, so that no two lie open in memory. */
async function jagaBuku(arsip: Arsip): Promise<BukuTerjaga> {
  const daftar = readBukuKerja((jalur) => bagianKecil(arsip, jalur));
  const teks = createPenjagaTeks();
  if (daftar.jalurTeks !== undefined) await alirBagian(arsip, daftar.jalurTeks, teks);
  const gaya = daftar.jalurGaya === undefined ? undefined : bagianKecil(arsip, daftar.jalurGaya);
  const konteks = { banyakTeks: teks.banyak(), bergaya: gaya !== undefined };
  return {
    sejak1904: daftar.sejak1904,
    // The library reads the look of the numbers itself, but as UTF-8 whatever the part is written in.
    gaya: gaya && uraiXml(gaya, {}),
    teks: teks.xml(),
    lembar: await jagaLembar(arsip, daftar, konteks),
  };
}

async function jagaLembar(
  arsip: Arsip,
  { lembar }: BukuKerja,
  konteks: KonteksSel,
): Promise<BukuTerjaga['lembar']> {
  const terjaga: { nama: string; xml: Buffer }[] = [];
  let luas = 0;
  for (const { nama, jalur } of lembar) {
    const penjaga = createPenjagaLembar(nama, konteks);
    if (!(await alirBagian(arsip, jalur, penjaga))) {
      throw new TolakXlsx('lembar-rusak', { lembar: nama, apa: 'isinya tidak ada' });
    }
    luas += penjaga.luas();
    if (luas > batasXlsx.sel) throw new TolakXlsx('terlalu-besar');
    terjaga.push({ nama, xml: penjaga.xml() });
  }
  return terjaga;
}

/** False when the archive has no such part. */
async function alirBagian(
  { berkas, entri }: Arsip,
  jalur: string,
  penerima: PenerimaXml,
): Promise<boolean> {
  const satu = entri.get(kunciJalur(jalur));
  if (satu === undefined) return false;
  await alirXml(alirEntri(berkas, satu), penerima);
  return true;
}

function bagianKecil({ berkas, entri }: Arsip, jalur: string): Buffer | undefined {
  const satu = entri.get(kunciJalur(jalur));
  if (satu === undefined) return undefined;
  if (satu.ukuran > batasXlsx.bagianKecil) throw new TolakXlsx('terlalu-besar');
  const isi = inflateEntri(berkas, satu);
  if (isi === undefined) throw new TolakXlsx('rusak');
  return isi;
}
