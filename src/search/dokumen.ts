import type { KelompokPadanan } from './padanan.ts';

/** What a result is; results are shown in these groups. */
export type Kelompok =
  | 'sop'
  | 'langkah'
  | 'pelaksana'
  | 'hukum'
  | 'tabel'
  | 'buku'
  | 'wilayah'
  | 'indikator'
  | 'istilah'
  | 'panduan';

export const namaKelompok: Readonly<Record<Kelompok, string>> = {
  sop: 'SOP',
  langkah: 'Langkah',
  pelaksana: 'Tugas pelaksana',
  hukum: 'Dasar hukum',
  tabel: 'Tabel dan terbitan',
  buku: 'Buku Data Agregat',
  wilayah: 'Wilayah',
  indikator: 'Indikator',
  istilah: 'Istilah',
  panduan: 'Panduan dan keterangan',
};

/** One thing that can be found: a page, or a part of it with a place of its own. All its words stand on that page. */
export interface DokumenCari {
  readonly kelompok: Kelompok;
  readonly judul: string;
  /** Address below the base path: `/sop/63.05/penyusunan-buku-data-agregat/#l3`. */
  readonly alamat: `/${string}`;
  /** Tells it from others of the same title: office, semester, number of the langkah. */
  readonly keterangan: string;
  /** Title of the page that a part lies on; empty for a page. */
  readonly induk: string;
  /** Passages, each of them whole sentences or items. */
  readonly isi: readonly string[];
}

/** What a browser fetches at once. */
export interface PaketCari {
  /** Only in the packet that is read first. */
  readonly padanan?: KelompokPadanan;
  readonly dokumen: readonly DokumenCari[];
}
