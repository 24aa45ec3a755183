import { jumlah, jumlahJk, nilaiWilayah, type Agregat, type DeretNilai } from '../agregat.ts';
import { berkolomJumlah } from './persamaan.ts';

/** NaN in the list for a figure that is kept back; `seluruh` holds the sums that are published all the same. */
export type NilaiTerlindung = DeretNilai;

/** An Agregat as it may be published. */
export interface AgregatTerlindung extends Agregat {
  readonly desa: ReadonlyMap<string, NilaiTerlindung>;
  readonly kecamatan: ReadonlyMap<string, NilaiTerlindung>;
  readonly kabupaten: NilaiTerlindung;
  /** True for a figure that is kept back, which is NaN as well; a NaN that is not kept back is not known. */
  readonly tertutup: (kode: string, letak: number) => boolean;
  /** How many figures are kept back. */
  readonly banyakTertutup: number;
  /** The base that every figure is rounded to; absent where they are as counted. */
  readonly kelipatan?: number;
}

/** The same figures with nothing kept back. */
export function tanpaPenutupan(agregat: Agregat): AgregatTerlindung {
  return { ...agregat, tertutup: () => false, banyakTertutup: 0 };
}

/** A number of each figure of a dataset: 3 a category, and 3 for its sum where it has one. */
type Tertutup = (kode: string, letak: number) => boolean;

/** An Agregat without the figures that are to be kept back. */
export function tutupAgregat(
  agregat: Agregat,
  kodeKabupaten: string,
  tertutup: Tertutup,
): AgregatTerlindung {
  let banyakTertutup = 0;
  const tutupBaris = (kode: string, nilai: readonly number[]): NilaiTerlindung => {
    const isi = nilai.map((angka, letak) => {
      if (!tertutup(kode, letak)) return angka;
      banyakTertutup += 1;
      return Number.NaN;
    });
    if (!agregat.def.membagiPenduduk && !berkolomJumlah(agregat.def)) return isi;
    const [l, p, j] = jumlahBaris(nilai);
    const tampil = (jk: number, angka: number) =>
      tertutup(kode, nilai.length + jk) ? Number.NaN : angka;
    return Object.assign(isi, { seluruh: [tampil(0, l), tampil(1, p), tampil(2, j)] as const });
  };
  const tutupPeta = (peta: ReadonlyMap<string, readonly number[]>) =>
    new Map([...peta].map(([kode, nilai]) => [kode, tutupBaris(kode, nilai)]));
  const [desa, kecamatan] = [tutupPeta(agregat.desa), tutupPeta(agregat.kecamatan)];
  const kabupaten = tutupBaris(kodeKabupaten, agregat.kabupaten);
  return { ...agregat, desa, kecamatan, kabupaten, tertutup, banyakTertutup };
}

/**
 * The figures with 1 in the place of each that is kept back: whatever is computed from these and not from
 * the others is not known because of a figure kept back, and not because the export does not say.
 */
export function isiTertutup(agregat: AgregatTerlindung, kodeKabupaten: string): Agregat {
  const isi = (kode: string, nilai: NilaiTerlindung): NilaiTerlindung => {
    const terisi = nilai.map((angka, letak) => (agregat.tertutup(kode, letak) ? 1 : angka));
    const { seluruh } = nilai;
    if (!seluruh) return terisi;
    const isiJumlah = (jk: 0 | 1 | 2) =>
      agregat.tertutup(kode, nilai.length + jk) ? 1 : seluruh[jk];
    return Object.assign(terisi, { seluruh: [isiJumlah(0), isiJumlah(1), isiJumlah(2)] as const });
  };
  const isiPeta = (peta: ReadonlyMap<string, NilaiTerlindung>) =>
    new Map([...peta].map(([kode, nilai]) => [kode, isi(kode, nilai)]));
  return {
    ...agregat,
    desa: isiPeta(agregat.desa),
    kecamatan: isiPeta(agregat.kecamatan),
    kabupaten: isi(kodeKabupaten, agregat.kabupaten),
  };
}

/** A figure as it was published: undefined when it was kept back, or there was none. */
export function nilaiTerbit(
  agregat: AgregatTerlindung,
  kode: string,
  letak: number,
): number | undefined {
  const nilai: NilaiTerlindung | undefined = nilaiWilayah(agregat, kode);
  if (!nilai || agregat.tertutup(kode, letak)) return undefined;
  return letak < nilai.length ? nilai[letak] : nilai.seluruh?.[letak - nilai.length];
}

/** Sums of all categories: laki-laki, perempuan, both. */
export function jumlahBaris(nilai: readonly number[]): readonly [l: number, p: number, j: number] {
  return [jumlahJk(nilai, 'L'), jumlahJk(nilai, 'P'), jumlah(nilai)];
}
