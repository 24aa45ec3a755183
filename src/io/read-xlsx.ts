import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import readXlsxFile, { type Row } from 'read-excel-file/node';
import type { Finding, Hasil } from '../finding/finding.ts';
import { guardLembar } from './guard-lembar.ts';
import { packZip, readZip, type EntriZip, type TolakZip } from './zip.ts';

/** One worksheet as text, every cell at its place: `baris[0]` is the sheet's first row. */
export interface LembarKerja {
  readonly nama: string;
  readonly baris: readonly (readonly string[])[];
}

/** The workbook of the largest kabupaten, of some 850 desa, takes about a quarter of each. */
const batas = { berkas: 25_000_000, entri: 2_000, ukuran: 80_000_000 } as const;

/**
 * All worksheets of an .xlsx file, in its order. A file of another kind, or one that would take
 * more memory than a DKB workbook can need, is a galat that is found before any cell is read.
 */
export async function readXlsx(jalur: string): Promise<Hasil<readonly LembarKerja[]>> {
  const berkas = basename(jalur);
  const { size } = await stat(jalur);
  if (size > batas.berkas) return tolak(berkas, 'terlalu-besar');
  const isi = await readFile(jalur);
  if (isi.subarray(0, 4).toString('hex') === 'd0cf11e0') return tolak(berkas, jenisOle(isi));
  const entri = readZip(isi, batas, (nama) => /\.(?:xml|rels)$/.test(nama));
  if (typeof entri === 'string') return tolak(berkas, entri);
  if (!entri.some(({ nama }) => nama === 'xl/workbook.xml')) return tolak(berkas, 'bukan-xlsx');
  return readEntri(berkas, entri);
}

type Tolak = TolakZip | 'bukan-xlsx' | 'format-lama';

/** Excel puts both the format before 2007 and an encrypted .xlsx into an OLE file; the second names its stream. */
function jenisOle(isi: Buffer): Tolak {
  return isi.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'bersandi' : 'format-lama';
}

const penolakan: Record<Tolak, { readonly pesan: string; readonly obat: string }> = {
  'bukan-zip': {
    pesan: 'Berkas ini bukan buku kerja Excel (.xlsx), apa pun akhiran namanya.',
    obat: 'Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.',
  },
  'bukan-xlsx': {
    pesan: 'Arsip ini tidak berisi buku kerja Excel (.xlsx).',
    obat: 'Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.',
  },
  'format-lama': {
    pesan: 'Berkas ini buku kerja Excel format lama (.xls).',
    obat: 'Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.',
  },
  bersandi: {
    pesan: 'Buku kerja ini dikunci dengan kata sandi.',
    obat: 'Hapus kata sandinya di Excel (Berkas, Info, Proteksi) lalu simpan sebagai .xlsx.',
  },
  rusak: {
    pesan: 'Buku kerja ini rusak: isinya tidak dapat dibuka.',
    obat: 'Salin ulang berkas dari sumbernya, atau buka di Excel lalu simpan sebagai .xlsx.',
  },
  'terlalu-besar': {
    pesan: `Buku kerja ini lebih besar daripada yang dibaca: paling banyak ${batas.berkas / 1e6} MB, ${batas.entri} bagian, dan ${batas.ukuran / 1e6} MB setelah dibuka.`,
    obat: 'Simpan hanya lembar agregat satu kabupaten ke buku kerja baru.',
  },
};

function tolak(berkas: string, sebab: Tolak): Hasil<never> {
  return { temuan: [galat(berkas, { aturan: `xlsx-${sebab}`, ...penolakan[sebab] })] };
}

function galat(berkas: string, isi: Pick<Finding, 'aturan' | 'pesan' | 'obat'>): Finding {
  return { tingkat: 'galat', tempat: { berkas }, ...isi };
}

async function readEntri(
  berkas: string,
  entri: readonly EntriZip[],
): Promise<Hasil<readonly LembarKerja[]>> {
  const terjaga = entri.map(guardLembar);
  const luas = terjaga.find(({ melampaui }) => melampaui !== undefined);
  if (luas?.melampaui !== undefined) {
    const pesan = `Lembar "${namaLembar(entri, luas.entri.nama)}" merentang sampai sel ${luas.melampaui}, jauh melewati tabel satu kabupaten.`;
    const obat =
      'Hapus baris dan kolom kosong di luar tabelnya (pilih seluruh baris atau kolom, Hapus), simpan, lalu ulangi.';
    return { temuan: [galat(berkas, { aturan: 'xlsx-lembar-terlalu-luas', pesan, obat })] };
  }
  const lembar = await parseBukuKerja(terjaga.map((satu) => satu.entri));
  if (lembar === undefined) return tolak(berkas, 'rusak');
  return {
    nilai: lembar.map(({ sheet, data }) => ({ nama: sheet, baris: data.map(teksBaris) })),
    temuan: [],
  };
}

/** Undefined when the library stumbles: it says in English at what in the XML, which helps no office. */
async function parseBukuKerja(entri: readonly EntriZip[]) {
  try {
    return await readXlsxFile(packZip(entri), { trim: false });
  } catch {
    return undefined;
  }
}

/** The name on the tab of a worksheet, from the path of its part; the path itself when the two cannot be joined. */
function namaLembar(entri: readonly EntriZip[], jalur: string): string {
  const teks = (nama: string): string =>
    entri.find((satu) => satu.nama === nama)?.isi.toString('utf8') ?? '';
  const hubungan = [...teks('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => jalur.endsWith(atribut(tag, 'Target') ?? '\n'));
  const id = hubungan === undefined ? undefined : atribut(hubungan, 'Id');
  const lembar = [...teks('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => id !== undefined && atribut(tag, 'r:id') === id);
  return (lembar === undefined ? undefined : atribut(lembar, 'name')) ?? jalur;
}

function atribut(tag: string, nama: string): string | undefined {
  return new RegExp(`\\s${nama}=["']([^"']*)["']`).exec(tag)?.[1];
}

function teksBaris(baris: Row): string[] {
  return baris.map(teksSel);
}

/** The library's own type names Date's constructor where it means a Date, so the value is asked instead. */
function teksSel(sel: unknown): string {
  if (typeof sel === 'string') return sel;
  if (typeof sel === 'number') return teksAngka(sel);
  if (typeof sel === 'boolean') return sel ? 'TRUE' : 'FALSE';
  return sel instanceof Date ? sel.toISOString().slice(0, 10) : '';
}

/**
 * Fifteen significant digits, as Excel itself shows: a stored 44.239999999999995 was entered or
 * computed as 44.24. Whole numbers up to 15 digits are unchanged.
 */
function teksAngka(angka: number): string {
  return String(Number(angka.toPrecision(15)));
}
