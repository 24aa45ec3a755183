import type { AturanInfo } from '../aturan-info.ts';

/** A source file that was checked, also when nothing was found in it. */
export interface BerkasDiperiksa {
  /** Path as findings name it. */
  readonly berkas: string;
  /** Name by which the office knows it, e.g. the title of an SOP. */
  readonly judul: string;
  /** Office that it belongs to, as its people write it. */
  readonly kantor: string;
}

/** What was checked and by which program: the head of a report that is filed. */
export interface Cakupan {
  /** Folders that were read, as their user would name them. */
  readonly folder: readonly string[];
  /** Offices as their people write them, also those of which no file could be read. */
  readonly kantor: readonly string[];
  readonly berkas: readonly BerkasDiperiksa[];
  /** Version of the program, e.g. `0.1.0`. */
  readonly versi: string;
  /** Day of the check as it is printed; left out when nobody said it. */
  readonly tanggal?: string;
}

/** How a terminal shows a report. */
export interface OpsiLayar {
  /** Whether the reader's screen shows colours. */
  readonly warna: boolean;
  /** Columns of the reader's screen; without it lines are not wrapped. */
  readonly lebar?: number;
}

/** All that a form of the report may ask for; each takes its part. */
export interface OpsiLaporan extends OpsiLayar {
  /** Rules that can be explained; a finding of any other rule is reported all the same. */
  readonly aturan: readonly AturanInfo[];
  readonly cakupan: Cakupan;
}
