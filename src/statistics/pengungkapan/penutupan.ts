import { createBukuUbah, type BukuUbah } from './buku-ubah.ts';
import { createPencariUbah, type AturanKolom } from './pencari-ubah.ts';
import { keadaanSel, type Susunan } from './susunan.ts';

export interface Penutupan {
  /** Closed for their own sake. */
  readonly primer: number;
  /** Closed so that those cannot be computed. */
  readonly pelengkap: number;
  /** Cells that had to be closed and can be computed all the same. */
  readonly terbuka: readonly number[];
}

/**
 * Closes cells of a table so that none of the closed can be computed from the open ones. Marks them in `keadaan`.
 *
 * The method is that of hypercubes (Repsilber; Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4),
 * wider in that the table may be hierarchical in its regions and categories: a change of regions, of columns and of
 * sexes that each keep their own sums is multiplied into a change of cells that keeps every sum of the table. When all
 * cells that it touches are closed and none of them falls below 0, the published figures fit two tables, and
 * no arithmetic can tell which is the true one. Each closed cell is in such a change with an outcome in whole numbers;
 * so none is known, and its range of possible values is not a point even for who knows that nothing is below 0.
 *
 * Pre: the cells of `wajib` are neither `tetap` nor `bebas`. Post: each closed cell but those of `terbuka` is safe.
 */
export function tutupSel(
  susunan: Susunan,
  aturan: AturanKolom,
  wajib: readonly number[],
): Penutupan {
  const { keadaan } = susunan;
  const primer = new Set(wajib);
  for (const sel of wajib) keadaan[sel] = keadaanSel.tutup;
  const buku = createBukuUbah(keadaan, primer);
  const cari = createPencariUbah(susunan, aturan);
  for (const sel of wajib) lindungiSel(sel, buku, cari);
  ulangi(wajib, buku, cari);
  const { tutup } = keadaanSel;
  const tertutup = keadaan.reduce((n, satu) => (satu === tutup ? n + 1 : n), 0);
  return {
    primer: primer.size,
    pelengkap: tertutup - primer.size,
    terbuka: wajib.filter((sel) => !buku.terlindung(sel)),
  };
}

/**
 * Takes back each change that closed cells of its own and looks again, since what was closed after it may serve better.
 */
function ulangi(
  wajib: readonly number[],
  buku: BukuUbah,
  cari: (sel: number) => readonly number[] | undefined,
): void {
  for (const sel of wajib) {
    for (const ubah of buku.milik(sel)) {
      if (!buku.boros(ubah)) continue;
      for (const terlantar of buku.lepas(ubah)) lindungiSel(terlantar, buku, cari);
    }
  }
}

function lindungiSel(
  sel: number,
  buku: BukuUbah,
  cari: (sel: number) => readonly number[] | undefined,
): void {
  if (buku.terlindung(sel)) return;
  const ubah = cari(sel);
  if (ubah) buku.catat(ubah);
}
