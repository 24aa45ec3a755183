import { keadaanSel } from './susunan.ts';

/** Which changes hold each closed cell. */
export interface BukuUbah {
  readonly terlindung: (sel: number) => boolean;
  /** The changes that were found for a cell or contain it. */
  readonly milik: (sel: number) => readonly (readonly number[])[];
  /** True when some cell is closed for the sake of this change alone. */
  readonly boros: (ubah: readonly number[]) => boolean;
  readonly catat: (ubah: readonly number[]) => void;
  /** Opens what only this change needed; gives the cells that it leaves without any and that must stay closed. */
  readonly lepas: (ubah: readonly number[]) => readonly number[];
}

/** Keeps the changes and, with them, which cells are closed. */
export function createBukuUbah(keadaan: Uint8Array, primer: ReadonlySet<number>): BukuUbah {
  const pemakai = new Map<number, Set<readonly number[]>>();
  const banyak = (sel: number) => pemakai.get(sel)?.size ?? 0;
  return {
    terlindung: (sel) => banyak(sel) > 0,
    milik: (sel) => [...(pemakai.get(sel) ?? [])],
    boros: (ubah) => ubah.some((sel) => !primer.has(sel) && banyak(sel) === 1),
    catat: (ubah) => {
      for (const sel of ubah) {
        keadaan[sel] = keadaanSel.tutup;
        const milik = pemakai.get(sel);
        if (milik) milik.add(ubah);
        else pemakai.set(sel, new Set([ubah]));
      }
    },
    lepas: (ubah) => {
      for (const sel of ubah) {
        pemakai.get(sel)?.delete(ubah);
        if (banyak(sel) === 0 && !primer.has(sel)) keadaan[sel] = keadaanSel.buka;
      }
      return ubah.filter((sel) => primer.has(sel) && banyak(sel) === 0);
    },
  };
}
