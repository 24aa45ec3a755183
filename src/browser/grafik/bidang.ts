import type { KataTitik } from '../../chart/deret.ts';
import type { Keadaan } from '../../chart/tampilan.ts';

/** A point in words, and its place in px from the corner of what its chart stands in. */
export interface TitikTampak extends KataTitik {
  readonly x: number;
  readonly y: number;
}

/** A chart whose points a reader walks through, whatever it is drawn with. */
export interface Bidang {
  /** Draws the chart as chosen, and gives its subtitle; left out for a drawing that leaves nothing to choose. */
  pilih?(keadaan: Keadaan): string;
  /** Marks the point under a pointer. */
  tunjuk(kejadian: PointerEvent): TitikTampak | undefined;
  /** Marks the point that a key leads to; undefined for a key that leads nowhere. */
  tekan(tombol: string): TitikTampak | undefined;
  /** Marks none. */
  lepas(): void;
  /** The chart as it is shown, as a file with its source. */
  berkas(jenis: string, sumber: string): Promise<Blob | undefined>;
  tutup(): void;
}
