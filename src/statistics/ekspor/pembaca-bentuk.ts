import type { Dataset } from '../model.ts';

/** Reads the rows under a recognised header, one at a time. */
export interface PembacaBentuk {
  /** Takes the next row; `nomor` counts from 1 as a spreadsheet does. */
  readonly baca: (sel: readonly string[], nomor: number) => void;
  readonly selesai: () => Required<Pick<Dataset, 'tingkat' | 'baris' | 'asal' | 'takTerbaca'>>;
}
