import { addRentang, nol } from '../durasi.ts';
import type { Rentang } from '../durasi.ts';
import type { Waktu } from '../waktu.ts';
import type { Graf } from './graf.ts';
import type { Sisi } from './simpul.ts';

/** The waktu of each langkah; undefined for a row whose cell is merged with the one above it. */
export type WaktuLangkah = readonly (Waktu | undefined)[];

/** What the flow spends on arriving at a simpul. */
export interface Biaya {
  /** Time of the cell that the simpul stands beside. */
  readonly penuh: (nomor: number) => Rentang;
  /** The same, or nothing where the flow has spent the time of that cell on the way there. */
  readonly maju: (nomor: number) => Rentang;
  readonly sisi: (sisi: Sisi) => Rentang;
  /** Indexes of the langkah, in order, whose waktu these simpul need and which names no length. */
  readonly takTerukur: (simpul: Iterable<number>) => readonly number[];
}

export const tanpaWaktu: Rentang = { min: nol, max: nol };

/**
 * Several symbols entered apart may stand beside one cell: in one row, or in rows whose cell is merged. The
 * first of them that the flow meets spends the time of the cell; those that it can reach from there without a
 * return spend nothing more. A return does the work again: its target spends the whole time of its cells.
 */
export function buildBiaya(graf: Graf, waktu: WaktuLangkah): Biaya {
  const awal = cellStarts(waktu);
  const semuaSel = new Map(
    graf.urutan.map((nomor) => [nomor, cellsOf(graf.simpul[nomor]?.langkah ?? [], awal)]),
  );
  const sel = (nomor: number) => semuaSel.get(nomor) ?? [];
  const sum = (semua: readonly number[]) =>
    semua.map((satu) => rentangOf(waktu[satu])).reduce(addRentang, tanpaWaktu);
  const ditemui = findDitemui(graf, sel);
  const sisa = (nomor: number) =>
    sel(nomor).filter((satu) => ditemui.get(nomor)?.has(satu) !== true);
  const semuaPenuh = new Map(graf.urutan.map((nomor) => [nomor, sum(sel(nomor))]));
  const semuaMaju = new Map(graf.urutan.map((nomor) => [nomor, sum(sisa(nomor))]));
  const penuh = (nomor: number) => semuaPenuh.get(nomor) ?? tanpaWaktu;
  const maju = (nomor: number) => semuaMaju.get(nomor) ?? tanpaWaktu;
  return {
    penuh,
    maju,
    sisi: (sisi) => (graf.balik.has(sisi) ? penuh(sisi.ke) : maju(sisi.ke)),
    takTerukur: (simpul) =>
      [...new Set([...simpul].flatMap(sel))]
        .filter((langkah) => !isTerukur(waktu[langkah]))
        .toSorted((a, b) => a - b),
  };
}

/** The cells beside these rows, each by the row in which it begins. */
function cellsOf(langkah: readonly number[], awal: readonly number[]): readonly number[] {
  return [...new Set(langkah.map((baris) => awal[baris] ?? baris))];
}

/** For each row the row in which its cell begins. */
function cellStarts(waktu: WaktuLangkah): readonly number[] {
  let awal = 0;
  return waktu.map((satu, baris) => {
    if (satu !== undefined) awal = baris;
    return awal;
  });
}

/** For each simpul the cells that the flow may have met before it without a return. */
function findDitemui(
  graf: Graf,
  sel: (nomor: number) => readonly number[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const ditemui = new Map<number, Set<number>>();
  for (const nomor of graf.urutan) {
    const sesudah = [...(ditemui.get(nomor) ?? []), ...sel(nomor)];
    for (const sisi of graf.keluar(nomor)) {
      if (graf.balik.has(sisi)) continue;
      ditemui.set(sisi.ke, new Set([...(ditemui.get(sisi.ke) ?? []), ...sesudah]));
    }
  }
  return ditemui;
}

function rentangOf(waktu: Waktu | undefined): Rentang {
  if (waktu === undefined) return tanpaWaktu;
  if ('rentang' in waktu) return waktu.rentang;
  const min = waktu.jenis === 'tentatif' ? waktu.sekurangnya : nol;
  return { min, max: min };
}

function isTerukur(waktu: Waktu | undefined): boolean {
  return waktu !== undefined && 'rentang' in waktu;
}
