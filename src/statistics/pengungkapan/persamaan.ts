import type { DatasetDef } from '../model.ts';

/** A sum over columns whose value every reader knows: the parts with 1, their whole with -1. */
export type Persamaan = readonly { readonly kolom: number; readonly koefisien: 1 | -1 }[];

/** Finds a column by dataset and category id; undefined when the release does not hold the dataset. */
export type CariKolom = (dataset: string, kategori: string) => number | undefined;

/** The categories of this dataset add up to nothing that anybody counts, or would be counted twice. */
const tanpaJumlah: ReadonlySet<string> = new Set([
  'ktp-el',
  'mutasi',
  'akta-kelahiran',
  'akta-perkawinan-perceraian-agama',
  'usia-sekolah',
  'usia-sekolah-aps',
]);

/** True when the sum of all categories is published and is a figure of its own, not the population. */
export function berkolomJumlah({ id, membagiPenduduk, hubungan, kategori }: DatasetDef): boolean {
  return !membagiPenduduk && hubungan.length === 0 && kategori.length > 1 && !tanpaJumlah.has(id);
}

/** The equations of one dataset. @param jumlah column of the sum of all categories, where it has one */
export function persamaanDataset(
  def: DatasetDef,
  cari: CariKolom,
  jumlah: number | undefined,
): readonly Persamaan[] {
  const semua = def.kategori.map(({ id }) => cari(def.id, id));
  return [
    ...def.hubungan.map((satu) =>
      susun(
        satu.bagian.map((id) => cari(def.id, id)),
        cari(def.id, satu.jumlah),
      ),
    ),
    ...(jumlah === undefined ? [] : [susun(semua, jumlah)]),
    // The population of every region is published in several tables, so it is never a secret. That single ages
    // add up to it follows where their bands do.
    ...(def.membagiPenduduk &&
    !(def.id === 'umur-tunggal' && cari('umur-5-tahunan', '75+') !== undefined)
      ? [susun(semua)]
      : []),
  ];
}

/** Parts and their whole; without a whole, parts whose sum is known. Empty when one of them is not at hand. */
export function susun(
  bagian: readonly (number | undefined)[],
  ...jumlah: readonly (number | undefined)[]
): Persamaan {
  const ada = (kolom: number | undefined): kolom is number => kolom !== undefined;
  if (![...bagian, ...jumlah].every(ada) || bagian.length === 0) return [];
  return [
    ...bagian.filter(ada).map((kolom) => ({ kolom, koefisien: 1 as const })),
    ...jumlah.filter(ada).map((kolom) => ({ kolom, koefisien: -1 as const })),
  ];
}
