import type { DatasetDef } from '../model.ts';
import { kategoriJumlah } from './kategori-jumlah.ts';

/**
 * Of the datasets that a column of categories may belong to, those that know most of its cells; of two that know the
 * same, the one whose categories include the other's, since an export of the longer list begins like the shorter.
 */
export function pilihMenurutKategori(
  calon: readonly DatasetDef[],
  tulisan: readonly string[],
): readonly DatasetDef[] {
  const isi = [...new Set(tulisan)].filter((teks) => teks !== '' && !kategoriJumlah(teks));
  const dikenal = calon.map((def) => ({
    def,
    banyak: isi.filter((teks) => def.kategoriBernama(teks) !== undefined).length,
  }));
  const terbanyak = Math.max(...dikenal.map(({ banyak }) => banyak));
  const terbaik = dikenal.filter(({ banyak }) => banyak === terbanyak).map(({ def }) => def);
  return tanpaBagian(terbaik);
}

/** Without those whose categories are all among those of another. */
export function tanpaBagian(def: readonly DatasetDef[]): readonly DatasetDef[] {
  return def.filter((satu) => !def.some((lain) => bagianDari(satu, lain)));
}

function bagianDari(satu: DatasetDef, lain: DatasetDef): boolean {
  const id = new Set(lain.kategori.map((kategori) => kategori.id));
  return satu.kategori.length < id.size && satu.kategori.every((kategori) => id.has(kategori.id));
}
