import { duaJk, jumlah } from './agregat.ts';

/**
 * Median age in tahun of categories `lebar` years wide that begin at 0, taking ages within one as spread evenly.
 * NaN when it falls into the last category, which is open, Infinity when nobody is counted.
 */
export function median(umur: readonly number[], lebar: number): number {
  const separuh = jumlah(umur) / 2;
  if (Number.isNaN(separuh)) return Number.NaN;
  if (separuh === 0) return Number.POSITIVE_INFINITY;
  const terakhir = umur.length / 3 - 1;
  let dibawah = 0;
  for (let k = 0; k < terakhir; k += 1) {
    const isi = duaJk(umur, k);
    if (dibawah + isi >= separuh) return (k + (separuh - dibawah) / isi) * lebar;
    dibawah += isi;
  }
  return Number.NaN;
}
