import type { Kabupaten, TingkatBaris, Wilayah } from '../model.ts';

/** A region of the register with its level. */
export interface WilayahLingkup extends Wilayah {
  readonly jenis: TingkatBaris | 'provinsi';
  /** Place among all regions at hand, from 0. */
  readonly urutan: number;
}

/** The regions that a file may speak of; a kabupaten, or several. */
export interface Lingkup {
  readonly kabupaten: readonly Kabupaten[];
  /** All regions, each under its `urutan`: a kabupaten, its kecamatan, each with its desa after it. */
  readonly daftar: readonly WilayahLingkup[];
  /** The region of a dotted code, or undefined when the register has none here. */
  readonly cari: (kode: string) => WilayahLingkup | undefined;
}

export function buildLingkup(kabupaten: readonly Kabupaten[]): Lingkup {
  const isi = new Map<string, WilayahLingkup>();
  const masukkan = (jenis: WilayahLingkup['jenis'], { kode, nama }: Wilayah): void => {
    if (!isi.has(kode)) isi.set(kode, { jenis, kode, nama, urutan: isi.size });
  };
  for (const satu of kabupaten) {
    masukkan('provinsi', satu.provinsi);
    masukkan('kabupaten', satu);
    for (const kecamatan of satu.kecamatan) {
      masukkan('kecamatan', kecamatan);
      for (const desa of kecamatan.desa) masukkan('desa', desa);
    }
  }
  return { kabupaten, daftar: [...isi.values()], cari: (kode) => isi.get(kode) };
}
