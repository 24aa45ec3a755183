import type { Dataset } from '../model.ts';
import type { BarisTeks } from './baris-teks.ts';

/** Reads the rows under a recognised header, one at a time. */
export interface PembacaBentuk {
  /** Takes the next row; `nomor` counts from 1 as a spreadsheet does. */
  readonly baca: (sel: readonly string[], nomor: number) => void;
  /** Takes the next row when it holds nothing but what `baca` would keep without a word; else false, and nothing is done. */
  readonly polos?: (baris: BarisTeks, nomor: number) => boolean;
  readonly selesai: () => Required<Pick<Dataset, 'tingkat' | 'baris' | 'asal' | 'takTerbaca'>>;
}
