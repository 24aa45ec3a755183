import type { Sitasi } from './sitasi.ts';

/** Citations as CSL-JSON 1.0.2, which Zotero and pandoc read. */
export function csl(semua: readonly Sitasi[]): string {
  const isi = semua.map(({ kunci, penulis, judul, tanggal, edisi, alamat }) => ({
    id: kunci,
    type: 'dataset',
    title: judul,
    author: [{ literal: penulis }],
    publisher: penulis,
    ...(tanggal !== undefined && { issued: { 'date-parts': [tanggal.split('-').map(Number)] } }),
    ...(edisi !== undefined && { version: String(edisi) }),
    ...(tanggal === undefined && { status: 'belum terbit' }),
    ...(alamat !== undefined && { URL: alamat }),
    language: 'id-ID',
  }));
  return `${JSON.stringify(isi, null, 2)}\n`;
}
