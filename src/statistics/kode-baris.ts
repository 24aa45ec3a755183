import type { Kabupaten } from './model.ts';
import type { PetaKolom } from './peta-kolom.ts';
import { berbentukBps, parseKode, parseKodeTerpisah, tingkatWilayah } from './wilayah.ts';

/** A region above the desa, whose row can only be a total. */
export interface WilayahJumlah {
  readonly jenis: 'kecamatan' | 'kabupaten';
  readonly kode: string;
}

/** What the code cells of a row say. */
export type KodeBaris =
  | { readonly jenis: 'desa'; readonly kode: string }
  | WilayahJumlah
  /** No code at all: a total, a note or a blank line. */
  | { readonly jenis: 'tanpa' }
  | { readonly jenis: 'salah'; readonly sebab: SebabKode };

export type SebabKode = 'bentuk' | 'bps' | 'kabupaten-lain' | 'tidak-terdaftar';

/** Reads region codes of one kabupaten. */
export function createPembacaKode(
  kabupaten: Kabupaten,
  peta: PetaKolom,
): (sel: readonly string[]) => KodeBaris {
  const desa = new Set(kabupaten.kecamatan.flatMap((satu) => satu.desa.map(({ kode }) => kode)));
  const kecamatan = new Set(kabupaten.kecamatan.map(({ kode }) => kode));
  return (sel) => {
    const { teks, kode } = bacaKode(sel, peta);
    if (kode === undefined) {
      if (teks === '') return { jenis: 'tanpa' };
      return { jenis: 'salah', sebab: berbentukBps(teks) ? 'bps' : 'bentuk' };
    }
    if (desa.has(kode)) return { jenis: 'desa', kode };
    if (kecamatan.has(kode)) return { jenis: 'kecamatan', kode };
    if (kode === kabupaten.kode) return { jenis: 'kabupaten', kode };
    if (kode === kabupaten.provinsi.kode) return { jenis: 'tanpa' };
    const lain = !kode.startsWith(`${kabupaten.kode}.`) && tingkatWilayah(kode) !== 'provinsi';
    return { jenis: 'salah', sebab: lain ? 'kabupaten-lain' : 'tidak-terdaftar' };
  };
}

function bacaKode(sel: readonly string[], { wilayah }: PetaKolom) {
  if (wilayah.kode >= 0) {
    const teks = (sel[wilayah.kode] ?? '').trim();
    return { teks, kode: parseKode(teks) };
  }
  const ambil = (letak: number) => (sel[letak] ?? '').trim();
  const bagian = [
    ambil(wilayah['no-prop']),
    ambil(wilayah['no-kab']),
    ambil(wilayah['no-kec']),
    ambil(wilayah['no-kel']),
  ] as const;
  return { teks: bagian.join(''), kode: parseKodeTerpisah(...bagian) };
}
