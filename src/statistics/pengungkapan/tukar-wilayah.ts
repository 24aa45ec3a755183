import type { UbahBaris } from './pencari-ubah.ts';
import { biayaSel } from './biaya.ts';
import type { Persamaan } from './persamaan.ts';
import { keadaanSel, type Susunan } from './susunan.ts';

/** Regions whose rows change, and what it costs to close the cells that are still open. */
interface Jalur {
  readonly biaya: number;
  readonly simpul: readonly number[];
}

const buntu: Jalur = { biaya: Infinity, simpul: [] };

export interface TukarWilayah {
  /** Cost of the change in one region alone; Infinity where it cannot be. */
  readonly biaya: (simpul: number, ubah: UbahBaris, arah: 1 | -1) => number;
  /** The cheapest set of regions with this one in which the change, up in some and down in others, keeps every sum of regions. */
  readonly lengkapi: (simpul: number, ubah: UbahBaris, arah: 1 | -1, batas: number) => Jalur;
}

/**
 * Regions form a tree whose every node is the sum of those below it: what one of them gains, a sibling loses or the
 * parent gains, and so up; and so down to the leaves.
 */
export function createTukarWilayah(
  susunan: Susunan,
  persamaan: readonly Persamaan[],
): TukarWilayah {
  const { simpul: daftar, banyakKolom, nilai, keadaan } = susunan;
  const harga = biayaSel(susunan, persamaan);
  const { buka, tetap, bebas } = keadaanSel;

  const biaya = (simpul: number, { sel, tanda }: UbahBaris, arah: 1 | -1): number => {
    const awal = 3 * banyakKolom * simpul;
    let jumlah = 0;
    for (let i = 0; i < sel.length; i += 1) {
      const letak = awal + (sel[i] ?? 0);
      const satu = keadaan[letak];
      if (satu === bebas) continue;
      // A number of people cannot fall below none.
      if (satu === tetap || (tanda[i] !== arah && (nilai[letak] ?? 0) < 1)) return Infinity;
      if (satu === buka) jumlah += harga[letak] ?? 0;
    }
    return jumlah;
  };

  /** The region itself and, through one child after another, a leaf below it. */
  const turun = (simpul: number, ubah: UbahBaris, arah: 1 | -1, batas: number): Jalur => {
    const sendiri = biaya(simpul, ubah, arah);
    const { anak = [], tingkat } = daftar[simpul] ?? {};
    if (sendiri >= batas) return buntu;
    if (anak.length === 0)
      return tingkat === terbawah(daftar) ? { biaya: sendiri, simpul: [simpul] } : buntu;
    const bawah = termurah(anak, (satu, sisa) => turun(satu, ubah, arah, sisa), batas - sendiri);
    return { biaya: sendiri + bawah.biaya, simpul: [simpul, ...bawah.simpul] };
  };

  /** What must change beside a region that has changed: a sibling the other way, or its parent and on from there. */
  const naik = (simpul: number, ubah: UbahBaris, arah: 1 | -1, batas: number): Jalur => {
    const induk = daftar[simpul]?.induk ?? -1;
    if (induk < 0) return { biaya: 0, simpul: [] };
    const saudara = (daftar[induk]?.anak ?? []).filter((satu) => satu !== simpul);
    const seberang = termurah(
      saudara,
      (satu, sisa) => turun(satu, ubah, arah === 1 ? -1 : 1, sisa),
      batas,
    );
    const sisa = Math.min(batas, seberang.biaya);
    const atas = biaya(induk, ubah, arah);
    if (atas >= sisa) return seberang;
    const lanjut = naik(induk, ubah, arah, sisa - atas);
    if (atas + lanjut.biaya >= sisa) return seberang;
    return { biaya: atas + lanjut.biaya, simpul: [induk, ...lanjut.simpul] };
  };

  return {
    biaya,
    lengkapi: (simpul, ubah, arah, batas) => {
      const bawah = turun(simpul, ubah, arah, batas);
      if (bawah.biaya >= batas) return buntu;
      const lain = naik(simpul, ubah, arah, batas - bawah.biaya);
      return { biaya: bawah.biaya + lain.biaya, simpul: [...bawah.simpul, ...lain.simpul] };
    },
  };
}

function terbawah(daftar: Susunan['simpul']): string {
  return daftar.at(-1)?.tingkat ?? 'kabupaten';
}

function termurah(
  pilihan: readonly number[],
  coba: (simpul: number, batas: number) => Jalur,
  batas: number,
): Jalur {
  let terbaik = buntu;
  for (const simpul of pilihan) {
    const jalur = coba(simpul, Math.min(batas, terbaik.biaya));
    if (jalur.biaya < terbaik.biaya) terbaik = jalur;
    if (terbaik.biaya === 0) break;
  }
  return terbaik;
}
