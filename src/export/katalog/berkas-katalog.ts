/** A file that a catalogue points to. */
export interface BerkasKatalog {
  /** Beside the catalogue, `penduduk-kecamatan.csv`. */
  readonly nama: string;
  /** Without parameters: `text/csv`. */
  readonly mime: string;
  /** Bytes. */
  readonly ukuran: number;
  /** SHA-256 of the bytes, in hex. */
  readonly sidik: string;
}

/** The files of one table. */
export interface BerkasTabel {
  readonly id: string;
  readonly csv: BerkasKatalog;
  readonly lain: readonly BerkasKatalog[];
}
