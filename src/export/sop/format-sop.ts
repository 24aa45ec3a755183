import type { Bahan } from './bahan.ts';

/** A file in which a reader can take an SOP along. */
export interface FormatSop {
  readonly id: string;
  /** What the reader is offered. */
  readonly label: string;
  /** Where such a file opens, as one sentence without its full stop. */
  readonly uraian: string;
  readonly mime: string;
  /** Ending of the file's name, without the dot. */
  readonly akhiran: string;
}

/** A format that is made from text; a browser draws the others. */
export interface FormatTertulis extends FormatSop {
  /** The whole file; the same SOP always gives the same bytes. */
  readonly buat: (bahan: Bahan) => string | Uint8Array<ArrayBuffer>;
}
