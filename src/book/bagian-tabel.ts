import type { BarisTabel, Tabel } from './tabel.ts';
import type { Penanda } from './tanda-tabel.ts';

/** A part of a table with some of its columns. */
export function bagianTabel(tabel: Tabel, kolom: readonly number[]): Tabel {
  const pilih = <T>(semua: readonly T[]): T[] => semua.filter((_, k) => kolom.includes(k));
  return {
    ...tabel,
    kolom: pilih(tabel.kolom),
    baris: tabel.baris.map((baris): BarisTabel => ({
      ...baris,
      nilai: pilih(baris.nilai),
      ...(baris.tertutup && { tertutup: pilih(baris.tertutup) }),
    })),
  };
}

/** What is said of the figures of that part, whose columns are counted anew. */
export function penandaBagian(penanda: Penanda, kolom: readonly number[]): Penanda {
  const { diperbaiki } = penanda;
  if (!diperbaiki) return penanda;
  return { ...penanda, diperbaiki: (baris, k) => diperbaiki(baris, kolom[k] ?? k) };
}
