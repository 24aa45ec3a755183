import type { BarisWilayah } from '../model.ts';

/** Rows in a block. */
const barisPerBlok = 1024;

/**
 * Figures of many rows in few large blocks. A national export has four million of them: an array for each row
 * would cost more to keep than to read.
 */
export interface Matriks {
  /** Where the next row goes; the same place again until `simpan` takes it. */
  readonly tempat: TempatBaris;
  /** Keeps what was written to the place. */
  readonly simpan: (kode: string, barisBerkas: number) => BarisWilayah;
}

/** A place for the figures of one row, which moves on when a row is kept. */
export interface TempatBaris {
  blok: Float64Array;
  /** Index of its first figure. */
  awal: number;
}

/** @param lebar figures in a row */
export function createMatriks(lebar: number): Matriks {
  const tempat: TempatBaris = { blok: new Float64Array(lebar * barisPerBlok), awal: 0 };
  return {
    tempat,
    simpan: (kode, barisBerkas) => {
      const { blok, awal } = tempat;
      const akhir = awal + lebar;
      if (akhir < blok.length) tempat.awal = akhir;
      else Object.assign(tempat, { blok: new Float64Array(lebar * barisPerBlok), awal: 0 });
      return new BarisMatriks(kode, barisBerkas, blok, awal, akhir);
    },
  };
}

class BarisMatriks implements BarisWilayah {
  readonly kode: string;
  readonly barisBerkas: number;
  readonly #blok: Float64Array;
  readonly #awal: number;
  readonly #akhir: number;

  constructor(kode: string, barisBerkas: number, blok: Float64Array, awal: number, akhir: number) {
    this.kode = kode;
    this.barisBerkas = barisBerkas;
    this.#blok = blok;
    this.#awal = awal;
    this.#akhir = akhir;
  }

  get nilai(): readonly number[] {
    const [blok, awal] = [this.#blok, this.#awal];
    const nilai = new Array<number>(this.#akhir - awal);
    for (let i = 0; i < nilai.length; i += 1) nilai[i] = blok[awal + i] ?? Number.NaN;
    return nilai;
  }
}
