import type { PdfMeta, PdfPart } from './pdf-file.ts';
import { destinationsOf, mergePdf } from './pdf-file.ts';
import { pagesOf, readPdf } from './pdf-read.ts';
import { textOf } from './pdf-text.ts';
import type { Lembar, PrintJob } from './print-page.ts';
import type { Printer } from './printer.ts';

export interface ChainJob {
  readonly printer: Pick<Printer, 'print'>;
  /** Cover, preface and contents: numbered in roman, printed last because it names the pages of the rest. */
  readonly depan: Omit<PrintJob, 'mulai' | 'nomor'>;
  /** Chapters in their order. */
  readonly bagian: readonly Omit<PrintJob, 'mulai' | 'nomor'>[];
  readonly meta: PdfMeta;
  /** Called before each document is printed. */
  readonly kabar?: (url: string, ke: number, dari: number) => void;
}

/** The book, and where things came to stand in it. */
export interface Buku {
  readonly bytes: Uint8Array;
  readonly jumlahHalaman: number;
  /** Printed number of the page on which each destination of the chapters lies. */
  readonly halaman: ReadonlyMap<string, number>;
}

interface Tercetak extends Lembar {
  readonly halaman: PdfPart['halaman'];
  readonly mulai: number;
  readonly jumlah: number;
  /** Index of the page for each destination in it. */
  readonly tujuan: ReadonlyMap<string, number>;
}

/**
 * Prints the chapters one after another, each told its first page number, then the front matter with the
 * numbers filled in, and joins all. Every part begins on a right-hand page. Throws when a number asked
 * for has no destination, or when a page does not show the number that the contents give it.
 */
export async function printChain(job: ChainJob): Promise<Buku> {
  const chapters = await printChapters(job);
  const halaman = numbersOf(chapters);
  job.kabar?.(job.depan.url, job.bagian.length + 1, job.bagian.length + 1);
  const depan = await printFront(job, halaman);
  const parts = [depan, ...chapters];
  const bytes = mergePdf(
    parts.map((part) => ({ ...part, kosong: part.jumlah % 2 })),
    job.meta,
  );
  const folios = parts.flatMap(foliosOf);
  assertFolios(bytes, folios, depan);
  return { bytes, jumlahHalaman: folios.length, halaman };
}

/** A second time when its contents name pages of its own, which are known only once it is printed. */
async function printFront(job: ChainJob, halaman: ReadonlyMap<string, number>): Promise<Tercetak> {
  const nomor = new Map([...halaman].map(([tujuan, n]) => [tujuan, String(n)]));
  const print = () => printPart(job.printer, { ...job.depan, mulai: 1, nomor }, 'romawi');
  const first = await print();
  const waiting = first.nomor.map(([tujuan]) => tujuan).filter((tujuan) => !nomor.has(tujuan));
  if (waiting.length === 0) return first;
  const lost = waiting.filter(
    (tujuan) => !first.tujuan.has(tujuan) || first.tujuanLuar.has(tujuan),
  );
  if (lost.length > 0) {
    throw new Error(
      `Daftar isi meminta halaman ${lost.map((t) => `"${t}"`).join(', ')}, yang tidak ada di bab mana pun.`,
    );
  }
  for (const tujuan of waiting) nomor.set(tujuan, romawi((first.tujuan.get(tujuan) ?? 0) + 1));
  return print();
}

async function printChapters({ printer, bagian, kabar }: ChainJob): Promise<Tercetak[]> {
  const printed: Tercetak[] = [];
  let mulai = 1;
  for (const [i, chapter] of bagian.entries()) {
    kabar?.(chapter.url, i + 1, bagian.length + 1);
    const part = await printPart(printer, { ...chapter, mulai }, 'arab');
    printed.push(part);
    mulai += part.jumlah + (part.jumlah % 2);
  }
  return printed;
}

async function printPart(
  printer: ChainJob['printer'],
  job: PrintJob & { readonly mulai: number },
  halaman: PdfPart['halaman'],
): Promise<Tercetak> {
  const lembar = await printer.print(job);
  const file = readPdf(lembar.bytes);
  const jumlah = pagesOf(file).length;
  return { ...lembar, halaman, mulai: job.mulai, jumlah, tujuan: destinationsOf(file) };
}

function numbersOf(chapters: readonly Tercetak[]): Map<string, number> {
  const halaman = new Map<string, number>();
  for (const { tujuan: sendiri, tujuanLuar, mulai } of chapters) {
    for (const [tujuan, index] of sendiri) {
      if (!tujuanLuar.has(tujuan) && !halaman.has(tujuan)) halaman.set(tujuan, mulai + index);
    }
  }
  return halaman;
}

/** Compares the finished file with itself: numbers in the contents, destinations, numbers on the pages. */
function assertFolios(
  bytes: Uint8Array,
  folios: readonly (string | undefined)[],
  depan: Lembar,
): void {
  const file = readPdf(bytes);
  const text = textOf(file);
  const shows = (i: number): boolean => text[i]?.some((run) => run.trim() === folios[i]) ?? false;
  folios.forEach((folio, i) => {
    if (folio === undefined || !/^\d/.test(folio) || shows(i)) return;
    throw new Error(`Halaman ${folio} (lembar ke-${i + 1}) tidak menampilkan nomornya.`);
  });
  const destinations = destinationsOf(file);
  for (const [tujuan, teks] of depan.nomor) {
    const index = destinations.get(tujuan) ?? -1;
    if (folios[index] === teks && shows(index)) continue;
    throw new Error(
      `Daftar isi menulis halaman ${teks} untuk "${tujuan}", yang tercetak di ${folios[index] ?? 'tempat lain'}.`,
    );
  }
}

/** Number that each page of a part must show; undefined for the blank page that may follow it. */
function foliosOf({ halaman, mulai, jumlah }: Tercetak): (string | undefined)[] {
  return Array.from({ length: jumlah + (jumlah % 2) }, (_, i) => {
    if (i >= jumlah) return undefined;
    return halaman === 'arab' ? String(mulai + i) : romawi(mulai + i);
  });
}

const angkaRomawi = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romawi(n: number): string {
  const [nilai, huruf] = angkaRomawi.find(([batas]) => batas <= n) ?? [0, ''];
  return nilai === 0 ? '' : huruf + romawi(n - nilai);
}
