import type { Persamaan } from './persamaan.ts';

/** Columns that change together by one, up or down, so that every equation holds as before. */
export interface Tukar {
  readonly kolom: readonly number[];
  /** Sign of the change of each column. */
  readonly tanda: readonly (1 | -1)[];
}

/** The changes of a column; none for a column that follows from what every reader knows. */
export type LawanKolom = (kolom: number) => readonly Tukar[];

/** No change of more columns than this is looked for, and none beyond a size that gave enough. */
const kolomTerbanyak = 8;
const cukup = 24;
const terbanyak = 160;

/** For a column, the small changes that take it up by one, fewest columns first; found once and kept. */
export function createLawanKolom(persamaan: readonly Persamaan[]): LawanKolom {
  const milik = new Map<number, Persamaan[]>();
  for (const satu of persamaan) {
    for (const { kolom } of satu) milik.set(kolom, [...(milik.get(kolom) ?? []), satu]);
  }
  const hasil = new Map<number, readonly Tukar[]>();
  return (kolom) => {
    const ada = hasil.get(kolom);
    if (ada) return ada;
    const baru = cariTukar(kolom, milik);
    hasil.set(kolom, baru);
    return baru;
  };
}

function cariTukar(
  kolom: number,
  milik: ReadonlyMap<number, readonly Persamaan[]>,
): readonly Tukar[] {
  const hasil = new Map<string, Tukar>();
  for (let batas = 1; batas <= kolomTerbanyak && hasil.size < cukup; batas += 1) {
    lengkapi(new Map([[kolom, 1]]), batas, milik, (ubah) => {
      const daftar = [...ubah].sort(([a], [b]) => a - b);
      hasil.set(daftar.join(), { kolom: daftar.map(([k]) => k), tanda: daftar.map(([, t]) => t) });
      return hasil.size < terbanyak;
    });
  }
  return [...hasil.values()];
}

/** Mends the first equation that the change breaks in every way there is, until none is broken; false to stop. */
function lengkapi(
  ubah: Map<number, 1 | -1>,
  batas: number,
  milik: ReadonlyMap<number, readonly Persamaan[]>,
  temu: (ubah: ReadonlyMap<number, 1 | -1>) => boolean,
): boolean {
  const rusak = persamaanRusak(ubah, milik);
  if (!rusak) return ubah.size === batas ? temu(ubah) : true;
  if (ubah.size === batas || Math.abs(rusak.selisih) !== 1) return true;
  return rusak.persamaan.every(({ kolom, koefisien }) => {
    if (ubah.has(kolom)) return true;
    ubah.set(kolom, rusak.selisih * koefisien === 1 ? -1 : 1);
    const lanjut = lengkapi(ubah, batas, milik, temu);
    ubah.delete(kolom);
    return lanjut;
  });
}

function persamaanRusak(
  ubah: ReadonlyMap<number, 1 | -1>,
  milik: ReadonlyMap<number, readonly Persamaan[]>,
): { readonly persamaan: Persamaan; readonly selisih: number } | undefined {
  for (const kolom of ubah.keys()) {
    for (const persamaan of milik.get(kolom) ?? []) {
      let selisih = 0;
      for (const suku of persamaan) selisih += suku.koefisien * (ubah.get(suku.kolom) ?? 0);
      if (selisih !== 0) return { persamaan, selisih };
    }
  }
  return undefined;
}
