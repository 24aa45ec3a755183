/** A region of the Kemendagri register; codes are dotted: 63, 63.05, 63.05.01, 63.05.01.2001. */
export interface Wilayah {
  readonly kode: string;
  readonly nama: string;
}

export interface Kecamatan extends Wilayah {
  readonly desa: readonly Wilayah[];
}

/** A kabupaten or kota with all that lies in it, in order of code. */
export interface Kabupaten extends Wilayah {
  readonly provinsi: Wilayah;
  readonly kecamatan: readonly Kecamatan[];
}

export type JenisKelamin = 'L' | 'P';

/** What a column or a row counts: one sex, or both together (JML, as exports write it). */
export type JkKolom = JenisKelamin | 'JML';

/** Level of the rows of an export. */
export type TingkatBaris = 'desa' | 'kecamatan' | 'kabupaten';

/** What the figures of an export count. */
type Satuan = 'jiwa' | 'keluarga' | 'peristiwa' | 'akta' | 'km²';

export interface Kategori {
  readonly id: string;
  /** As printed in a table head: `0–4`, `Belum kawin`. */
  readonly label: string;
  /**
   * Some exports of this kind lack it: because there was nobody to list (`nol`, the ages above the oldest), or
   * because they do not say (`tak-tersedia`, NaN).
   */
  readonly opsional?: 'nol' | 'tak-tersedia';
  /** Never split by sex. */
  readonly tanpaJk?: true;
}

/** A whole and the parts that make it up in each row, by category id. */
interface Hubungan {
  readonly jumlah: string;
  readonly bagian: readonly string[];
}

/** One kind of export: how it is recognised and what its columns mean. */
export interface DatasetDef {
  readonly id: string;
  readonly judul: string;
  readonly satuan: Satuan;
  readonly kategori: readonly Kategori[];
  /** True when the categories divide the whole population, so that their sum must equal it. */
  readonly membagiPenduduk: boolean;
  /** True when each category must have its JML column, which is all that tells it from another export. */
  readonly perluJumlah: boolean;
  readonly hubungan: readonly Hubungan[];
  /** A header of figures must match it, where the others alone could belong to any table. */
  readonly penanda?: RegExp;
  /** Set where its headers do not name what is counted. */
  readonly dugaan?: Dugaan;
  /** Decimals that its figures may have; 0 for anything counted. */
  readonly desimal: number;
  /** Headers of the column of categories where each has a row of its own, tidied. */
  readonly dimensi: readonly string[];
  /** What a header means in this export, or undefined when it does not belong to it. */
  readonly kenali: (kepala: KepalaKolom) => Kolom | undefined;
  /** Number of the category that a cell names, where each has a row of its own; undefined for anything else. */
  readonly kategoriBernama: (teks: string) => number | undefined;
}

/** A dataset that is recognised by the arrangement of its columns alone, and what is said of it. */
interface Dugaan {
  /** A title or header that names the dataset, so that nothing is guessed. */
  readonly kecuali: RegExp;
  /** A title that names something else, so that the table is refused. */
  readonly bertentangan: RegExp;
  readonly pesan: string;
  readonly obat: string;
}

/** The header of one column as `rapikanKepala` leaves it; `atas` is the cell of a first row of two. */
export interface KepalaKolom {
  readonly atas?: string;
  readonly bawah: string;
}

/** What a header cell stands for. */
export type Kolom =
  | { readonly jenis: 'wilayah'; readonly bagian: BagianWilayah }
  | { readonly jenis: 'nilai'; readonly kategori: number; readonly jk: JkKolom }
  /** A share in persen of other columns of the row: recomputed, never published. */
  | { readonly jenis: 'persen'; readonly pembilang: number; readonly penyebut: readonly number[] }
  /** The sum of all categories of a sex. */
  | { readonly jenis: 'total'; readonly jk: JkKolom }
  /** Nothing to read: a note, a period, a column without header. */
  | { readonly jenis: 'lewat' }
  /** Figures whose meaning nothing in the export states: read past, and said so. */
  | { readonly jenis: 'tak-jelas' };

/** The parts in which exports write a region: split numbers, one code of a level, names. */
export type BagianWilayah =
  | 'no-prop'
  | 'no-kab'
  | 'no-kec'
  | 'no-kel'
  | 'kode'
  | 'kode-kec'
  | 'kode-kab'
  | 'kode-bps'
  | 'nama'
  | 'nama-lain'
  | 'nomor-urut';

/** The figures of one region. */
export interface BarisWilayah {
  /** Dotted code at the level of its dataset. */
  readonly kode: string;
  /** Row in the file, from 1, header included, as a spreadsheet counts. */
  readonly barisBerkas: number;
  /**
   * Three numbers a category: nilai[3k] laki-laki, nilai[3k + 1] perempuan, nilai[3k + 2] both. NaN where the
   * export does not say, which is not the same as 0. Read them through `agregat.ts`.
   */
  readonly nilai: readonly number[];
}

/** A cell of the file, row and column from 1. */
export interface SelAsal {
  readonly baris: number;
  readonly kolom: number;
}

/** One export, read. */
export interface Dataset {
  readonly def: DatasetDef;
  /** File it came from, for messages and for the source note. */
  readonly berkas: string;
  readonly tingkat: TingkatBaris;
  /** In order of code; no code twice. */
  readonly baris: readonly BarisWilayah[];
  /** The cells that a figure was read from: one, or those that were added up. Empty for a figure that is not there. */
  readonly asal: (kode: string, letak: number) => readonly SelAsal[];
  /** Texts that stand above the header: titles, period. */
  readonly judulBerkas: readonly string[];
  /** Codes of regions whose row is in the file but has a galat, so that nobody calls them missing. */
  readonly takTerbaca?: ReadonlySet<string>;
}

export interface Periode {
  readonly tahun: number;
  readonly semester: 1 | 2;
}
