import type { DatasetDef, Periode, TingkatBaris } from './model.ts';

/** What the indicators of one region are computed from. */
export interface DataIndikator {
  readonly tingkat: TingkatBaris;
  readonly periode: Periode;
  readonly nilai: NilaiWilayah;
  /** The same region in the nearest earlier semester at hand. */
  readonly sebelum?: { readonly periode: Periode; readonly nilai: NilaiWilayah };
}

/** Figures of the region in an export, or undefined when the release does not hold them for it. */
export type NilaiWilayah = (dataset: string) => Angka | undefined;

/** Figures with the dataset that says what each counts. */
interface Angka {
  readonly def: DatasetDef;
  readonly nilai: readonly number[];
}

/** One figure that describes a population, with what a reader must know to use it. */
export interface Indikator {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string;
  /** What it says, in one sentence. */
  readonly definisi: string;
  /** As a reader is told it. */
  readonly rumus: string;
  /** How to read a value, in one or two sentences. */
  readonly interpretasi: string;
  /** Where the formula or the definition comes from. */
  readonly sumber: string;
  /** Decimals to show. */
  readonly desimal: number;
  /** Levels at which the figure means something. */
  readonly tingkat: readonly TingkatBaris[];
  /** Undefined when something it needs is missing, NaN when the export does not say, Infinity when there is nothing to divide by. */
  readonly hitung: (data: DataIndikator) => number | undefined;
  /** What it needs, in the words of a reader who is told that it is missing. */
  readonly perlu: readonly string[];
}

/** A value, or why there is none; never 0 in place of something unknown. */
export type HasilIndikator =
  | { readonly nilai: number; readonly alasan?: never }
  | { readonly nilai?: never; readonly alasan: string };

/** Computes an indicator of one region. */
export function hitungIndikator(
  { hitung, perlu, tingkat }: Indikator,
  data: DataIndikator,
): HasilIndikator {
  if (!tingkat.includes(data.tingkat)) {
    return { alasan: `tidak dihitung untuk satu ${sebutanTingkat[data.tingkat]}` };
  }
  const nilai = hitung(data);
  if (nilai === undefined) return { alasan: `perlu ${perlu.join(' dan ')}` };
  if (Number.isNaN(nilai)) return { alasan: 'angka asalnya tidak memerinci' };
  return Number.isFinite(nilai) ? { nilai } : { alasan: 'penyebutnya nol' };
}

const sebutanTingkat = { desa: 'desa', kecamatan: 'kecamatan', kabupaten: 'kabupaten' } as const;

export const semuaTingkat: readonly TingkatBaris[] = ['desa', 'kecamatan', 'kabupaten'];

/** Levels at which births and deaths are many enough for a rate. */
export const tingkatPeristiwa: readonly TingkatBaris[] = ['kecamatan', 'kabupaten'];

/** a for each `per` of b; Infinity, which is no value, when b is nothing. */
export function perbandingan(a: number, b: number, per = 100): number {
  return b === 0 ? Number.POSITIVE_INFINITY : (a / b) * per;
}

/** Formulas that every textbook of demography has alike. */
export const sumberBaku =
  'Rumus baku demografi (Shryock, Siegel, dan kawan-kawan, The Methods and Materials of Demography)';
