import type { Kabupaten, TingkatBaris, Wilayah } from '../model.ts';

/** The regions that a file may speak of, for looking up a code; a kabupaten, or several. */
export interface Lingkup {
  readonly kabupaten: readonly Kabupaten[];
  /** Level of a dotted code, or undefined when the register has no such region here. */
  readonly tingkat: (kode: string) => TingkatBaris | 'provinsi' | undefined;
  /** Name in the register; empty for an unknown code. */
  readonly nama: (kode: string) => string;
}

export function buildLingkup(kabupaten: readonly Kabupaten[]): Lingkup {
  const isi = new Map<
    string,
    { readonly tingkat: TingkatBaris | 'provinsi'; readonly nama: string }
  >();
  const masukkan = (tingkat: TingkatBaris | 'provinsi', { kode, nama }: Wilayah) =>
    isi.set(kode, { tingkat, nama });
  for (const satu of kabupaten) {
    masukkan('provinsi', satu.provinsi);
    masukkan('kabupaten', satu);
    for (const kecamatan of satu.kecamatan) {
      masukkan('kecamatan', kecamatan);
      for (const desa of kecamatan.desa) masukkan('desa', desa);
    }
  }
  return {
    kabupaten,
    tingkat: (kode) => isi.get(kode)?.tingkat,
    nama: (kode) => isi.get(kode)?.nama ?? '',
  };
}
