import type { Agregat } from './agregat.ts';
import type { Periode } from './model.ts';

/** What indicators are computed from: the sums of a release and the population of earlier ones. */
export interface DataIndikator {
  readonly periode: Periode;
  readonly agregat: ReadonlyMap<string, Pick<Agregat, 'kabupaten'>>;
  /** Population up to and with this semester, oldest first. */
  readonly deret: readonly {
    readonly periode: Periode;
    readonly laki: number;
    readonly perempuan: number;
  }[];
}

/** One figure that describes a population. */
export interface Indikator {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string;
  /** As a reader is told it. */
  readonly rumus: string;
  /** Decimals to show. */
  readonly desimal: number;
  /** Undefined when an export it needs is missing or there is nothing to divide by. */
  readonly hitung: (data: DataIndikator) => number | undefined;
}

/** Sums of the whole kabupaten of one export, if the release has it. */
export function nilaiKabupaten(
  data: DataIndikator,
  dataset: string,
): readonly number[] | undefined {
  return data.agregat.get(dataset)?.kabupaten;
}

/** a for each `per` of b; undefined when b is nothing. */
export function perbandingan(a: number, b: number, per = 100): number | undefined {
  return b === 0 ? undefined : (a / b) * per;
}

/** Number of the five-year band that begins at this age. */
export function kelompokMulai(umur: number): number {
  return umur / 5;
}
