import { tandaiNilai, type SelTanda } from '../statistics/tanda.ts';
import type { BarisTabel, Tabel } from './tabel.ts';

/** What is said of the figures of a table beside their value; nothing is said where a question is left out. */
export interface Penanda {
  readonly sementara?: (baris: BarisTabel) => boolean;
  /** By number of the row and of the column, from 0. */
  readonly diperbaiki?: (baris: number, kolom: number) => boolean;
}

/** The cells of a table as they are shown, one list a row; that of a heading row is empty. */
export function selTabel(
  { baris, kolom }: Pick<Tabel, 'baris' | 'kolom'>,
  { sementara, diperbaiki }: Penanda = {},
): readonly (readonly SelTanda[])[] {
  return baris.map((satu, i) => {
    if (satu.jenis === 'kelompok') return [];
    return kolom.map(({ format }, k) =>
      tandaiNilai(
        {
          nilai: satu.nilai[k],
          tertutup: satu.tertutup?.[k] === true,
          sementara: sementara?.(satu) === true,
          diperbaiki: diperbaiki?.(i, k) === true,
        },
        format,
      ),
    );
  });
}
