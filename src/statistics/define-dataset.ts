import { kolomTurunan, kolomWilayah, padatkan, pisahJenisKelamin } from './kepala.ts';
import type { DatasetDef, Kategori, Kolom } from './model.ts';

/** A category and the ways exports write it, without the sign of sex. */
export interface KategoriTertulis extends Kategori {
  readonly tulisan: readonly string[];
}

interface Rancangan extends Omit<DatasetDef, 'kategori' | 'kenali'> {
  readonly kategori: readonly KategoriTertulis[];
  /** Headers that cannot belong to this dataset although their words do. */
  readonly tolak?: RegExp;
  /** Columns of this export that follow from its others. */
  readonly turunan?: RegExp;
}

/** A dataset whose headers are a category and a sign of sex, in either order. */
export function defineDataset({ tolak, turunan, ...rancangan }: Rancangan): DatasetDef {
  const nomor = new Map(
    rancangan.kategori.flatMap(({ tulisan }, k) =>
      tulisan.map((teks): [string, number] => [padatkan(teks), k]),
    ),
  );
  const kenali = (kepala: string): Kolom | undefined => {
    const umum = kolomWilayah(kepala) ?? kolomTurunan(kepala);
    if (umum) return umum;
    if (turunan?.test(kepala)) return { jenis: 'turunan' };
    if (tolak?.test(kepala)) return undefined;
    for (const { jk, sisa } of pisahJenisKelamin(kepala)) {
      const kategori = nomor.get(padatkan(sisa));
      if (kategori !== undefined) return { jenis: 'nilai', kategori, jk };
    }
    return undefined;
  };
  const kategori = rancangan.kategori.map(({ id, label }) => ({ id, label }));
  return { ...rancangan, kategori, kenali };
}
