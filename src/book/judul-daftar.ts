import type { Tabel } from './tabel.ts';

/** Title of a table in a list, where its rows tell it from another of the same title. */
export function judulDaftar({ judul, stub }: Pick<Tabel, 'judul' | 'stub'>): string {
  return stub === 'Kecamatan' || stub === 'Desa/Kelurahan'
    ? `${judul}, menurut ${stub.toLowerCase()}`
    : judul;
}
