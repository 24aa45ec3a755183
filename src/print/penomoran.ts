import { labelsOf } from './pdf-label-halaman.ts';
import { openPdf } from './pdf-open.ts';
import { pagesOf } from './pdf-pohon-halaman.ts';
import { destinationsOf } from './pdf-tujuan.ts';

/** How a reader finds the pages of a file numbered. */
export interface Penomoran {
  /** Of every page in its order; empty where the file gives none. */
  readonly label: readonly string[];
  readonly jumlahHalaman: number;
  /** Index of the page, from 0, on which each named destination lies. */
  readonly tujuan: ReadonlyMap<string, number>;
}

/** Reads the tree of pages, their labels and the named destinations of a finished file, and nothing else of it. */
export function readPenomoran(bytes: Uint8Array): Penomoran {
  const file = openPdf(bytes);
  const halaman = pagesOf(file);
  return {
    label: labelsOf(file, halaman.length),
    jumlahHalaman: halaman.length,
    tujuan: destinationsOf(file, halaman),
  };
}
