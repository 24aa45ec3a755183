import type { BagianTerjilid, Jilid, PdfPart } from './pdf-jilid.ts';
import type { PdfFile } from './pdf-object.ts';
import { unknownLayout } from './pdf-object.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { readPdf } from './pdf-read.ts';
import { preparePart } from './pdf-siap.ts';
import type { Halaman } from './pdf-text.ts';
import { textOf } from './pdf-text.ts';
import { destinationsOf } from './pdf-tujuan.ts';
import type { Lembar } from './print-page.ts';

/** A printed part of a book. Its file is read, and bound in, only when that is asked for: time to do so is scarce. */
export interface BagianTercetak extends Pick<Lembar, 'nomor' | 'tujuanLuar'> {
  readonly halaman: PdfPart['halaman'];
  /** Number of its first page. */
  readonly mulai: number;
  readonly jumlah: number;
  /** Blank pages after it, so that the next part begins on a right-hand page. */
  readonly kosong: number;
  /** Index of the page for each destination in it. */
  readonly tujuan: () => ReadonlyMap<string, number>;
  readonly siap: () => BagianSiap;
}

interface BagianSiap {
  readonly terjilid: BagianTerjilid;
  readonly teks: readonly Halaman[];
}

/** A part of the book that `jilid` binds. */
export function bagianTercetak(
  { bytes, judul, nomor, tujuanLuar }: Lembar,
  letak: Pick<PdfPart, 'halaman' | 'mulai' | 'ke'>,
  jilid: Jilid,
): BagianTercetak {
  const jumlah = countPages(bytes);
  let mentah = reader(bytes, jumlah);
  const kosong = jumlah % 2;
  const tujuan = sekali(() => destinationsOf(mentah(), pagesOf(mentah())));
  const siap = sekali((): BagianSiap => {
    tujuan();
    const file = mentah();
    mentah = gone;
    const siap = preparePart(file, judul, letak.ke);
    return {
      teks: textOf(file),
      terjilid: jilid.add({ ...letak, file: siap, kosong, tujuanLuar }),
    };
  });
  const { halaman, mulai } = letak;
  return { halaman, mulai, nomor, tujuanLuar, jumlah, kosong, siap, tujuan };
}

/** The largest number among the counts in the tree of pages, that of its root, without reading the file. */
function countPages(bytes: Uint8Array): number {
  const isi = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let jumlah = 0;
  for (let at = isi.indexOf(tandaPohon); at >= 0; at = isi.indexOf(tandaPohon, at + 1)) {
    const akhir = isi.indexOf('endobj', at);
    const count = /\/Count (\d+)/.exec(isi.toString('latin1', at, akhir))?.[1];
    jumlah = Math.max(jumlah, Number(count ?? 0));
  }
  return jumlah;
}

const tandaPohon = '/Type /Pages';

/** Apart from the part, which so holds nothing of the file once it is ready: a long chapter takes hundreds of MB. */
function reader(bytes: Uint8Array, jumlah: number): () => PdfFile {
  return sekali(() => {
    const file = readPdf(bytes);
    if (pagesOf(file).length !== jumlah) throw unknownLayout('jumlah halaman');
    return file;
  });
}

function gone(): never {
  throw new Error('a part that is ready is not read again');
}

function sekali<T>(buat: () => T): () => T {
  let hasil: { readonly nilai: T } | undefined;
  return () => (hasil ??= { nilai: buat() }).nilai;
}
