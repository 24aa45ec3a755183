import type { BerkasKatalog } from '../../export/katalog/berkas-katalog.ts';
import { sidik256 } from './sidik.ts';

/** A file that a reader can take along. Its content is made when it is first asked for, and once. */
export interface BerkasUnduhan {
  readonly nama: string;
  readonly mime: string;
  readonly label: string;
  /** For whom it is, as one sentence without its full stop. */
  readonly uraian: string;
  /** The table that it holds or describes; absent for a file about the whole release. */
  readonly tabel?: string;
  /** Rows of figures in it, where it holds any. */
  readonly baris?: number;
  readonly isi: () => Buffer<ArrayBuffer>;
}

/** Files of tables, by table id in the order of the book. */
export type BerkasMenurutTabel = ReadonlyMap<string, readonly BerkasUnduhan[]>;

interface Asal extends Omit<BerkasUnduhan, 'isi'> {
  readonly buat: () => string | Uint8Array<ArrayBuffer>;
}

export function buatBerkas({ buat, ...tetap }: Asal): BerkasUnduhan {
  let dibuat: Buffer<ArrayBuffer> | undefined;
  return { ...tetap, isi: () => (dibuat ??= Buffer.from(buat())) };
}

/** The file as a catalogue points to it. */
export function berkasKatalog({ nama, mime, isi }: BerkasUnduhan): BerkasKatalog {
  const byte = isi();
  return {
    nama,
    mime: mime.replace(/;.*$/, ''),
    ukuran: byte.length,
    sidik: sidik256(byte),
  };
}
