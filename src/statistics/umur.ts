import { jumlahKategori } from './agregat.ts';
import type { DatasetDef, JkKolom } from './model.ts';

const semuaJk = ['L', 'P', 'JML'] as const satisfies readonly JkKolom[];

/** People of the ages 0 up to and with `sampai`, out of figures by single year of age. */
export function sampaiUmur(umur: readonly number[], sampai: number, jk: JkKolom = 'JML'): number {
  return jumlahKategori(umur, 0, sampai + 1, jk);
}

/** Of some ages the one up to which the people come nearest to a figure. */
export function umurTerdekat(
  banyak: number,
  umur: readonly number[],
  calon: readonly [number, ...number[]],
): number {
  const selisih = (sampai: number) => Math.abs(sampaiUmur(umur, sampai) - banyak);
  return calon.reduce((a, b) => (selisih(b) < selisih(a) ? b : a));
}

/** Sum of these categories, for laki-laki, perempuan and both. */
export function jumlahTiga(
  nilai: readonly number[],
  kategori: readonly number[],
): readonly [number, number, number] {
  const [l, p, j] = semuaJk.map((jk) =>
    kategori.reduce((n, k) => n + jumlahKategori(nilai, k, k + 1, jk), 0),
  );
  return [l ?? Number.NaN, p ?? Number.NaN, j ?? Number.NaN];
}

/** Number of every category of a dataset. */
export function semuaKategori({ kategori }: DatasetDef): readonly number[] {
  return kategori.map((_, k) => k);
}

/** True when two figures are known and not the same. */
export function berbeda(a: number, b: number): boolean {
  return a !== b && !Number.isNaN(a + b);
}
