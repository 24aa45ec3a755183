import { letakJk, letakKategori } from './agregat.ts';
import type { BarisWilayah, Dataset, JkKolom, SelAsal } from './model.ts';

/** A figure and the cells that it was read from. */
export interface Lacakan {
  readonly kode: string;
  /** NaN where the export does not say. */
  readonly nilai: number;
  readonly sel: readonly SelAsal[];
}

/**
 * Where a published figure comes from: the row of its own region, or of every region below it that was added up.
 * Empty when the export has none.
 *
 * @param kode dotted code of a kabupaten, kecamatan or desa
 * @param kategori id of the category
 */
export function lacakAngka(
  dataset: Dataset,
  {
    kode,
    kategori,
    jk,
  }: { readonly kode: string; readonly kategori: string; readonly jk: JkKolom },
): readonly Lacakan[] {
  const letak = 3 * letakKategori(dataset.def, kategori) + letakJk[jk];
  return dataset.baris
    .filter((baris) => baris.kode === kode || baris.kode.startsWith(`${kode}.`))
    .map((baris: BarisWilayah) => ({
      kode: baris.kode,
      nilai: baris.nilai[letak] ?? Number.NaN,
      sel: dataset.asal(baris.kode, letak),
    }));
}

/** The name of a column as a spreadsheet shows it: 1 is A, 27 is AA. */
export function hurufKolom(nomor: number): string {
  const sisa = (nomor - 1) % 26;
  const huruf = String.fromCharCode(65 + sisa);
  return nomor > 26 ? `${hurufKolom((nomor - 1 - sisa) / 26)}${huruf}` : huruf;
}
