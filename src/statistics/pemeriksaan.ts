import type { Finding } from '../finding/finding.ts';
import type { Dataset, Kabupaten, Periode } from './model.ts';

/** The exports of one release, and of the one before it where there is one. */
export interface MasukanPeriksa {
  readonly kabupaten: Kabupaten;
  readonly daftar: readonly Dataset[];
  readonly sebelum?: { readonly periode: Periode; readonly daftar: readonly Dataset[] };
}

/** One check over the exports of a release. */
export interface Pemeriksaan {
  readonly id: string;
  readonly periksa: (masukan: MasukanPeriksa) => readonly Finding[];
}

/** The export of this kind per desa, if the release has one. */
export function cariDataset(daftar: readonly Dataset[], id: string): Dataset | undefined {
  return daftar.find(({ def, tingkat }) => def.id === id && tingkat === 'desa');
}

/** Name of a file without its folders, on every system. */
export function namaBerkas(jalur: string): string {
  return jalur.split(/[\\/]/).at(-1) ?? '';
}

/** A few items in full, the rest as a number. */
export function sebutBeberapa(butir: readonly string[], terbanyak = 5): string {
  const sisa = butir.length - terbanyak;
  const tampil = butir.slice(0, terbanyak).join(', ');
  return sisa > 0 ? `${tampil}, dan ${String(sisa)} lainnya` : tampil;
}

/** One finding for each kecamatan that holds any of the desa, so that a long list stays readable. */
export function perKecamatan<T extends { readonly kode: string }>(
  kabupaten: Kabupaten,
  desa: readonly T[],
): readonly {
  readonly nama: string;
  readonly desa: readonly (T & { readonly nama: string })[];
}[] {
  const menurutKode = new Map(desa.map((satu) => [satu.kode, satu]));
  return kabupaten.kecamatan.flatMap(({ nama, desa: semua }) => {
    const isi = semua.flatMap((wilayah) => {
      const satu = menurutKode.get(wilayah.kode);
      return satu ? [{ ...satu, nama: wilayah.nama }] : [];
    });
    return isi.length > 0 ? [{ nama, desa: isi }] : [];
  });
}
