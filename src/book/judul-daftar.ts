import type { Hilang } from './outline.ts';
import type { Tabel } from './tabel.ts';

/** Title of a table in a list, where its rows tell it from another of the same title. */
export function judulDaftar({ judul, stub }: Pick<Tabel, 'judul' | 'stub'>): string {
  return stub === 'Kecamatan' || stub === 'Desa/Kelurahan'
    ? `${judul}, menurut ${stub.toLowerCase()}`
    : judul;
}

/** What a list leaves out and why, once for each title: `Anak sasaran (ekspor kia)`. */
export function daftarHilang(hilang: readonly Hilang[], jenis: Hilang['jenis']): readonly string[] {
  const milik = hilang.filter((satu) => satu.jenis === jenis);
  return [...new Set(milik.map(({ judul, kurang }) => `${judul} (${kurang.join(', ')})`))];
}
