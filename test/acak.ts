import { createAcak as createSumber } from '../src/io/sample-data/acak.ts';

/** Numbers that come out the same on every machine and every run. */
export interface Acak {
  /** From 0 up to, not including, 1. */
  readonly pecahan: () => number;
  /** A whole number from 0 up to, not including, `banyak`. */
  readonly bulat: (banyak: number) => number;
  readonly pilih: <T>(daftar: readonly T[]) => T;
}

export function createAcak(benih: number): Acak {
  const { pecahan, bilangan: bulat } = createSumber(benih);
  const pilih = <T>(daftar: readonly T[]): T => {
    const satu = daftar[bulat(daftar.length)];
    if (satu === undefined) throw new Error('nothing to choose from');
    return satu;
  };
  return { pecahan, bulat, pilih };
}

/** Whole numbers from 0 up to, not including, `below`: the rest of 32 drawn bits, which the made charts are named by. */
export function dice(seed: number): (below: number) => number {
  const { pecahan } = createSumber(seed);
  return (below) => (pecahan() * 2 ** 32) % below;
}
