import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';

/** A file in which a reader can take a table along. */
export interface FormatTabel {
  readonly id: string;
  /** What the reader is offered. */
  readonly label: string;
  /** For whom such a file is, as one sentence without its full stop. */
  readonly uraian: string;
  readonly mime: string;
  /** Ending of the file's name, without the dot. */
  readonly akhiran: string;
  /** The whole file; the same table always gives the same bytes. */
  readonly buat: (tabel: TabelTerbit, terbitan: RilisUnduh) => string | Uint8Array<ArrayBuffer>;
}
