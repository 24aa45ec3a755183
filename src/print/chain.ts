import type { BagianTercetak } from './bagian-tercetak.ts';
import { bagianTercetak } from './bagian-tercetak.ts';
import type { PdfPart } from './pdf-jilid.ts';
import { Jilid } from './pdf-jilid.ts';
import type { Lembaran } from './pdf-kotak.ts';
import { teksNomor } from './pdf-label-halaman.ts';
import type { PdfMeta } from './pdf-metadata.ts';
import type { Halaman } from './pdf-text.ts';
import { readPenomoran } from './penomoran.ts';
import { assertFolios, assertLabel, assertRujukan, halamanBagian } from './periksa-nomor.ts';
import type { PrintJob } from './print-page.ts';
import type { Printer } from './printer.ts';

export interface ChainJob {
  readonly printer: Pick<Printer, 'print'>;
  /** Cover, preface and contents: numbered in roman, printed last because it names the pages of the rest. */
  readonly depan: Omit<PrintJob, 'mulai' | 'nomor'>;
  /** Chapters in their order. */
  readonly bagian: readonly BagianJob[];
  readonly meta: PdfMeta;
  /** The sheet, for the boxes of the pages and for a press. */
  readonly lembaran?: Lembaran;
  /** Called before each document is printed. */
  readonly kabar?: (url: string, ke: number, dari: number) => void;
}

interface BagianJob extends Omit<PrintJob, 'mulai' | 'nomor'> {
  /** True for one that names pages of those before it, as an index does. */
  readonly merujuk?: boolean;
}

/** The book, and where things came to stand in it. */
export interface Buku {
  readonly bytes: Uint8Array;
  readonly jumlahHalaman: number;
  /** Printed number of the page on which each destination of the chapters lies. */
  readonly halaman: ReadonlyMap<string, number>;
  /** What each page says, without the blank ones. */
  readonly teks: readonly Halaman[];
}

/**
 * Prints the chapters one after another, each told its first page number, then the front matter with the
 * numbers filled in, and joins all. Every part begins on a right-hand page. While the browser prints a part, the one
 * before is bound in. Throws when a number asked for has no destination, or when a page of the finished file does not
 * have and show the number that the contents give it.
 */
export async function printChain(job: ChainJob): Promise<Buku> {
  const jilid = new Jilid(job.lembaran);
  const chapters = await printChapters(job, jilid);
  const halaman = numbersOf(chapters);
  job.kabar?.(job.depan.url, job.bagian.length + 1, job.bagian.length + 1);
  const depan = await printFront(job, halaman, { jilid, sebelum: chapters.at(-1) });
  const parts = [depan, ...chapters];
  assertFolios(chapters.flatMap(halamanBagian));
  const bytes = jilid.close(
    parts.map((part) => part.siap().terjilid),
    job.meta,
  );
  assertNomor(bytes, parts);
  const teks = parts.flatMap((part) => part.siap().teks);
  const jumlahHalaman = parts.reduce((sum, { jumlah, kosong }) => sum + jumlah + kosong, 0);
  return { bytes, jumlahHalaman, halaman, teks };
}

/** Compares how the finished file numbers its pages with what was printed on them, in contents and in an index. */
function assertNomor(bytes: Uint8Array, parts: readonly BagianTercetak[]): void {
  const penomoran = readPenomoran(bytes);
  const halaman = parts.flatMap(halamanBagian);
  assertLabel(penomoran, halaman);
  const rujukan = parts.flatMap(({ nomor }) => nomor);
  assertRujukan(penomoran.tujuan, rujukan, halaman);
}

/** A second time when its contents name pages of its own, which are known only once it is printed. */
async function printFront(
  job: ChainJob,
  halaman: ReadonlyMap<string, number>,
  cara: Pick<CaraCetak, 'jilid' | 'sebelum'>,
): Promise<BagianTercetak> {
  const nomor = textsOf(halaman);
  const print = () =>
    printPart(
      job.printer,
      { ...job.depan, mulai: 1, nomor },
      { ke: 0, halaman: 'romawi', ...cara },
    );
  const first = await print();
  const waiting = first.nomor.map(({ tujuan }) => tujuan).filter((tujuan) => !nomor.has(tujuan));
  if (waiting.length === 0) return first;
  const own = first.tujuan();
  const lost = waiting.filter((tujuan) => !own.has(tujuan) || first.tujuanLuar.has(tujuan));
  if (lost.length > 0) {
    throw new Error(
      `Daftar isi meminta halaman ${lost.map((t) => `"${t}"`).join(', ')}, yang tidak ada di bab mana pun.`,
    );
  }
  for (const tujuan of waiting) nomor.set(tujuan, teksNomor('romawi', (own.get(tujuan) ?? 0) + 1));
  return print();
}

async function printChapters(
  { printer, bagian, kabar }: ChainJob,
  jilid: Jilid,
): Promise<BagianTercetak[]> {
  const printed: BagianTercetak[] = [];
  let mulai = 1;
  for (const [i, { merujuk = false, ...chapter }] of bagian.entries()) {
    kabar?.(chapter.url, i + 1, bagian.length + 1);
    const cara = { ke: i + 1, halaman: 'arab', sebelum: printed.at(-1), jilid } as const;
    const nomor = merujuk ? { nomor: textsOf(numbersOf(printed)) } : {};
    const part = await printPart(printer, { ...chapter, ...nomor, mulai }, cara);
    printed.push(part);
    mulai += part.jumlah + part.kosong;
  }
  return printed;
}

interface CaraCetak extends Pick<PdfPart, 'ke' | 'halaman'> {
  readonly jilid: Jilid;
  /** Bound in while this one is printed. */
  readonly sebelum: BagianTercetak | undefined;
}

async function printPart(
  printer: ChainJob['printer'],
  job: PrintJob & { readonly mulai: number },
  { sebelum, jilid, ke, halaman }: CaraCetak,
): Promise<BagianTercetak> {
  const lembar = await printer.print(job, () => void sebelum?.siap());
  return bagianTercetak(lembar, { ke, halaman, mulai: job.mulai }, jilid);
}

function numbersOf(chapters: readonly BagianTercetak[]): Map<string, number> {
  const halaman = new Map<string, number>();
  for (const { tujuan, tujuanLuar, mulai } of chapters) {
    for (const [nama, index] of tujuan()) {
      if (!tujuanLuar.has(nama) && !halaman.has(nama)) halaman.set(nama, mulai + index);
    }
  }
  return halaman;
}

function textsOf(halaman: ReadonlyMap<string, number>): Map<string, string> {
  return new Map([...halaman].map(([tujuan, n]) => [tujuan, String(n)]));
}
