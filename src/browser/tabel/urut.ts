import type { Sel } from './angka.ts';

/** A row of figures with its name; the headings and totals of a table are none. */
export interface Baris {
  readonly nama: string;
  readonly sel: readonly Sel[];
}

/** Column 0 is the name, the others are figures from 1. */
export interface Urutan {
  readonly kolom: number;
  readonly arah: 'naik' | 'turun';
}

const menurutAbjad = new Intl.Collator('id', { numeric: true });

/** Numbers of the rows in a chosen order, or in their own. Equal ones keep their order, and what is not told is last. */
export function urutkan(baris: readonly Baris[], urutan: Urutan | undefined): readonly number[] {
  const nomor = baris.map((_, i) => i);
  if (!urutan) return nomor;
  const { kolom, arah } = urutan;
  const tanda = arah === 'naik' ? 1 : -1;
  return nomor.toSorted((i, j) => {
    if (kolom === 0) {
      return tanda * menurutAbjad.compare(baris[i]?.nama ?? '', baris[j]?.nama ?? '');
    }
    const [a, b] = [baris[i]?.sel[kolom - 1], baris[j]?.sel[kolom - 1]];
    if (typeof a !== 'number' || typeof b !== 'number') {
      return Number(typeof a !== 'number') - Number(typeof b !== 'number');
    }
    return tanda * (a - b);
  });
}

/** What a head does when it is pressed: figures begin with the largest, names with A, the third time is the own order. */
export function urutanBerikut(kini: Urutan | undefined, kolom: number): Urutan | undefined {
  const pertama = kolom === 0 ? 'naik' : 'turun';
  if (kini?.kolom !== kolom) return { kolom, arah: pertama };
  if (kini.arah === pertama) return { kolom, arah: pertama === 'naik' ? 'turun' : 'naik' };
  return undefined;
}

/** `3-turun`, as part of an address. */
export function tulisUrutan(urutan: Urutan | undefined): string {
  return urutan ? `${urutan.kolom}-${urutan.arah}` : '';
}

/** The order that an address tells; undefined where the table has no such column. */
export function bacaUrutan(teks: string | undefined, banyakKolom: number): Urutan | undefined {
  const [, kolom, arah] = /^(\d{1,3})-(naik|turun)$/.exec(teks ?? '') ?? [];
  if (kolom === undefined || Number(kolom) > banyakKolom) return undefined;
  return { kolom: Number(kolom), arah: arah === 'naik' ? 'naik' : 'turun' };
}
