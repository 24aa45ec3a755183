import type { Tabel } from './tabel.ts';

/**
 * A table with the cells marked that are missing because a figure is kept back: those that the same table has when
 * something stands in the place of each such figure.
 *
 * @param terisi the same table computed with the gaps filled
 */
export function tandaiTertutup(tabel: Tabel, terisi: Tabel): Tabel {
  return {
    ...tabel,
    baris: tabel.baris.map((baris, i) => {
      const isi = terisi.baris[i]?.nilai ?? [];
      const tertutup = baris.nilai.map((nilai, k) => !ada(nilai) && ada(isi[k]));
      return tertutup.includes(true) ? { ...baris, tertutup } : baris;
    }),
  };
}

function ada(nilai: number | undefined): boolean {
  return nilai !== undefined && Number.isFinite(nilai);
}
