/** A seeded source of numbers: the same seed gives the same sequence on every machine. */
export interface Acak {
  /** From 0 up to, not including, 1. */
  readonly pecahan: () => number;
  /** A whole number from 0 up to, not including, `batas`. */
  readonly bilangan: (batas: number) => number;
  /** A position, drawn in proportion to the weights. */
  readonly posisi: (bobot: Kumulatif) => number;
}

/** Mulberry32 by Tommy Ettinger: 32-bit integer arithmetic only, so no platform rounds differently. */
export function createAcak(benih: number): Acak {
  let keadaan = benih | 0;
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let campur = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    campur = (campur + Math.imul(campur ^ (campur >>> 7), 61 | campur)) ^ campur;
    return ((campur ^ (campur >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    pecahan,
    bilangan: (batas) => Math.floor(pecahan() * batas),
    posisi: (bobot) => posisiUntuk(bobot, pecahan()),
  };
}

/** Weights, which need not sum to 1, each with those before it added: what a draw looks up. */
export type Kumulatif = readonly number[];

export function kumulatif(bobot: readonly number[]): Kumulatif {
  let jumlah = 0;
  return bobot.map((satu) => (jumlah += satu));
}

/** The position in which the share `bagian` (0 up to 1) of the total weight falls. */
export function posisiUntuk(bobot: Kumulatif, bagian: number): number {
  const batas = bagian * (bobot.at(-1) ?? 0);
  let [kiri, kanan] = [0, bobot.length - 1];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if (batas < (bobot[tengah] ?? 0)) kanan = tengah;
    else kiri = tengah + 1;
  }
  return kiri;
}
