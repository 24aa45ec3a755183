import { kenaliTabel } from '../../src/statistics/ekspor/kenali-tabel.ts';

const wilayah = ['KODE', 'WILAYAH'];

/** Id of the dataset that a table with these headers beside KODE and WILAYAH is taken for, or the rule that refuses it. */
export function kenaliJudul(judul: readonly string[]): string {
  const hasil = kenaliTabel([[...wilayah, ...judul]]);
  return 'def' in hasil ? hasil.def.id : hasil.aturan;
}

/** Each category with each of the suffixes. */
export function denganAkhiran(
  kategori: readonly string[],
  akhiran: readonly string[],
): readonly string[] {
  return kategori.flatMap((nama) => akhiran.map((satu) => `${nama}${satu}`));
}

/** Each category after each of the prefixes. */
export function denganAwalan(
  awalan: readonly string[],
  kategori: readonly string[],
): readonly string[] {
  return kategori.flatMap((nama) => awalan.map((satu) => `${satu}${nama}`));
}
