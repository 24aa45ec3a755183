import type { LawanKolom, Tukar } from './lawan-kolom.ts';
import type { Persamaan } from './persamaan.ts';
import { keadaanSel, letakSel, type Susunan } from './susunan.ts';
import { createTukarWilayah } from './tukar-wilayah.ts';

export interface AturanKolom {
  readonly persamaan: readonly Persamaan[];
  readonly lawan: LawanKolom;
}

/** Places of L, P and both that change together by one so that L + P = JML holds. */
const tukarJk: readonly (readonly Tukar[])[] = [
  [
    { kolom: [0, 1], tanda: [1, -1] },
    { kolom: [0, 2], tanda: [1, 1] },
  ],
  [
    { kolom: [0, 1], tanda: [-1, 1] },
    { kolom: [1, 2], tanda: [1, 1] },
  ],
  [
    { kolom: [0, 2], tanda: [1, 1] },
    { kolom: [1, 2], tanda: [1, 1] },
  ],
];

/** How many of the changes that are cheapest in the cell's own row are tried in the other rows. */
const calonDicoba = 60;

/** Finds for a cell the cheapest change of closed and open cells that contains it. */
export function createPencariUbah(
  susunan: Susunan,
  { persamaan, lawan }: AturanKolom,
): (sel: number) => readonly number[] | undefined {
  const { banyakKolom } = susunan;
  const wilayah = createTukarWilayah(susunan, persamaan);
  const ubahSel = createUbahBaris(lawan);
  return (sel) => {
    const dalamBaris = sel % (3 * banyakKolom);
    const simpul = (sel - dalamBaris) / (3 * banyakKolom);
    const daftar = ubahSel(dalamBaris);
    let terbaik: { readonly simpul: readonly number[]; readonly ubah: UbahBaris } | undefined;
    let termurah = Infinity;
    const urutan = urutkan(daftar, (ubah, arah) => wilayah.biaya(simpul, ubah, arah));
    let i = 0;
    for (const { ubah, arah, biaya } of urutan) {
      i += 1;
      if (biaya >= termurah || (i > calonDicoba && terbaik)) break;
      const hasil = wilayah.lengkapi(simpul, ubah, arah, termurah);
      if (hasil.biaya >= termurah) continue;
      termurah = hasil.biaya;
      terbaik = { simpul: hasil.simpul, ubah };
    }
    return terbaik && selBerubah(susunan, terbaik);
  };
}

/** The cells of a change that stand in some table. */
function selBerubah(
  { banyakKolom, keadaan }: Susunan,
  { simpul, ubah }: { readonly simpul: readonly number[]; readonly ubah: UbahBaris },
): readonly number[] {
  return simpul
    .flatMap((s) => ubah.sel.map((letak) => letakSel(banyakKolom, s, 0, letak)))
    .filter((sel) => keadaan[sel] !== keadaanSel.bebas);
}

/** Cells within a row, counted from its first, that change together. */
export interface UbahBaris {
  readonly sel: readonly number[];
  readonly tanda: readonly (1 | -1)[];
}

/** The changes within a row that take one of its cells up by one, kept once they are made. */
function createUbahBaris(lawan: LawanKolom): (dalamBaris: number) => readonly UbahBaris[] {
  const hasil = new Map<number, readonly UbahBaris[]>();
  return (dalamBaris) => {
    const ada = hasil.get(dalamBaris);
    if (ada) return ada;
    const jk = dalamBaris % 3;
    const tukar = lawan((dalamBaris - jk) / 3);
    const baru = (tukarJk[jk] ?? []).flatMap((seks) =>
      tukar.map((kolom) => gabungkanTukar(kolom, seks)),
    );
    hasil.set(dalamBaris, baru);
    return baru;
  };
}

interface Calon {
  readonly ubah: UbahBaris;
  readonly arah: 1 | -1;
  readonly biaya: number;
}

/** Every change up and down that is possible, cheapest first and by number where they cost the same; those that cost nothing before the others are looked at. */
function* urutkan(
  daftar: readonly UbahBaris[],
  hitung: (ubah: UbahBaris, arah: 1 | -1) => number,
): Generator<Calon> {
  const kunci = new Float64Array(2 * daftar.length);
  let banyak = 0;
  for (const [i, ubah] of daftar.entries()) {
    for (const arah of [1, -1] as const) {
      const biaya = hitung(ubah, arah);
      if (biaya === 0) yield { ubah, arah, biaya };
      if (biaya === 0 || biaya === Infinity) continue;
      kunci[banyak] = Math.round(biaya * skalaBiaya) * kunci.length + 2 * i + (arah === 1 ? 0 : 1);
      banyak += 1;
    }
  }
  for (const satu of kunci.subarray(0, banyak).sort()) {
    const nomor = satu % kunci.length;
    const ubah = daftar[nomor >> 1];
    const biaya = (satu - nomor) / kunci.length / skalaBiaya;
    if (ubah) yield { ubah, arah: nomor % 2 === 0 ? 1 : -1, biaya };
  }
}

/** Costs are compared to this many parts of one cell. */
const skalaBiaya = 1000;

function gabungkanTukar(kolom: Tukar, jk: Tukar): UbahBaris {
  const sel: number[] = [];
  const tanda: (1 | -1)[] = [];
  kolom.kolom.forEach((k, i) => {
    jk.kolom.forEach((j, n) => {
      sel.push(3 * k + j);
      tanda.push(kolom.tanda[i] === jk.tanda[n] ? 1 : -1);
    });
  });
  return { sel, tanda };
}
