/** Numbers that come out the same on every machine and every run (mulberry32). */
export interface Acak {
  /** From 0 up to, not including, 1. */
  readonly pecahan: () => number;
  /** A whole number from 0 up to, not including, `banyak`. */
  readonly bulat: (banyak: number) => number;
  readonly pilih: <T>(daftar: readonly T[]) => T;
}

export function createAcak(benih: number): Acak {
  let keadaan = benih >>> 0;
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let campur = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    campur ^= campur + Math.imul(campur ^ (campur >>> 7), campur | 61);
    return ((campur ^ (campur >>> 14)) >>> 0) / 2 ** 32;
  };
  const bulat = (banyak: number): number => Math.floor(pecahan() * banyak);
  const pilih = <T>(daftar: readonly T[]): T => {
    const satu = daftar[bulat(daftar.length)];
    if (satu === undefined) throw new Error('nothing to choose from');
    return satu;
  };
  return { pecahan, bulat, pilih };
}
