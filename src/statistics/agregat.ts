import type { Dataset, DatasetDef, Kabupaten } from './model.ts';
import { kodeKecamatan } from './wilayah.ts';

/** The figures of one export at every level; each list has L and P of a category side by side. */
export interface Agregat {
  readonly def: DatasetDef;
  /** By dotted code; a desa that the export left out has no entry. */
  readonly desa: ReadonlyMap<string, readonly number[]>;
  /** By dotted code; every kecamatan of the kabupaten has an entry. */
  readonly kecamatan: ReadonlyMap<string, readonly number[]>;
  readonly kabupaten: readonly number[];
}

/** Sums of a dataset per kecamatan and for the whole kabupaten. */
export function jumlahkan({ def, baris }: Dataset, kabupaten: Kabupaten): Agregat {
  const panjang = def.kategori.length * 2;
  const kecamatan = new Map(
    kabupaten.kecamatan.map(({ kode }) => [kode, new Array<number>(panjang).fill(0)]),
  );
  const semua = new Array<number>(panjang).fill(0);
  const desa = new Map<string, readonly number[]>();
  for (const { kode, nilai } of baris) {
    const milik = kecamatan.get(kodeKecamatan(kode));
    if (!milik) throw new Error(`desa ${kode} is outside ${kabupaten.kode}`);
    desa.set(kode, nilai);
    tambahkan(milik, nilai);
    tambahkan(semua, nilai);
  }
  return { def, desa, kecamatan, kabupaten: semua };
}

/** Sum of all figures. */
export function jumlah(nilai: readonly number[]): number {
  let total = 0;
  for (const n of nilai) total += n;
  return total;
}

/** Sum of the figures of one sex. */
export function jumlahJk(nilai: readonly number[], jk: 'L' | 'P'): number {
  const sisa = jk === 'L' ? 0 : 1;
  return nilai.reduce((total, n, i) => (i % 2 === sisa ? total + n : total), 0);
}

/** L and P together of the categories from `dari` up to, not including, `sampai`. */
export function jumlahKategori(nilai: readonly number[], dari: number, sampai = dari + 1): number {
  return jumlah(nilai.slice(2 * dari, 2 * sampai));
}

function tambahkan(total: number[], nilai: readonly number[]): void {
  for (let i = 0; i < total.length; i += 1) total[i] = (total[i] ?? 0) + (nilai[i] ?? 0);
}
