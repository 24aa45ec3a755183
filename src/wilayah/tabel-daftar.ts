import { legendaTanda, type ArtiTanda, type SelTanda } from '../statistics/tanda.ts';

/** A table whose rows are regions or indicators that have pages of their own. */
export interface TabelDaftar {
  readonly id: string;
  readonly judul: string;
  readonly subjudul: string;
  /** Head of the first column. */
  readonly stub: string;
  readonly kolom: readonly string[];
  readonly baris: readonly BarisDaftar[];
}

export interface BarisDaftar {
  readonly jenis: 'isi' | 'jumlah' | 'kelompok';
  readonly label: string;
  /** Under the label: the unit of its figures. */
  readonly keterangan?: string;
  /** Code of the region whose page it leads to. */
  readonly wilayah?: string;
  /** Id of the indicator whose page it leads to. */
  readonly indikator?: string;
  /** One a column; none in a heading row. */
  readonly sel: readonly SelTanda[];
}

/** The signs that the tables of a page show, and what they mean. */
export function legendaDaftar(
  tabel: readonly { readonly baris: readonly Pick<BarisDaftar, 'sel'>[] }[],
): readonly ArtiTanda[] {
  return legendaTanda(tabel.flatMap(({ baris }) => baris.flatMap(({ sel }) => sel)));
}
