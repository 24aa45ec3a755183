import type { Ditemukan } from './cari.ts';
import type { Indeks } from './indeks.ts';
import type { Kena } from './pertanyaan.ts';
import type { Potongan } from './tandai.ts';
import { markText, quote } from './tandai.ts';

/** A result as a reader sees it. */
export interface Tampilan {
  readonly judul: readonly Potongan[];
  readonly keterangan: string;
  /** Passage with the answer; empty when the title says it all. */
  readonly kutipan: readonly Potongan[];
  readonly alamat: string;
}

/** Letters of a title or a passage; about two lines on a phone, one on a desk. */
const panjangJudul = 120;
const panjangKutipan = 170;

/** Words, passage and address of a result; where only a place further down answers, the address is that place. */
export function presentResult(indeks: Indeks, kena: Kena, { dokumen, lain }: Ditemukan): Tampilan {
  const [halaman, bagian] = lain?.alamat.includes('#')
    ? [dokumen, lain]
    : [lain ?? dokumen, dokumen];
  const judul = quote(indeks, kena, { isi: [halaman.judul], panjang: panjangJudul });
  const kutipan = [halaman, bagian]
    .map(({ isi }) => quote(indeks, kena, { isi, panjang: panjangKutipan }))
    .find(({ length }) => length > 0);
  return {
    judul: judul.length > 0 ? judul : markText(indeks, kena, shorten(halaman.judul)),
    keterangan: [halaman.keterangan, halaman.induk].filter(Boolean).join(' · '),
    kutipan: kutipan ?? [],
    alamat: judul.length > 0 || kutipan === undefined ? halaman.alamat : bagian.alamat,
  };
}

function shorten(teks: string): string {
  if (teks.length <= panjangJudul) return teks;
  return `${teks.slice(0, teks.lastIndexOf(' ', panjangJudul))} …`;
}
