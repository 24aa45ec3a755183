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

/** What a header cell stands for. */
export type Kolom =
  | { readonly jenis: 'wilayah'; readonly bagian: BagianWilayah }
  | { readonly jenis: 'nilai'; readonly kategori: number; readonly jk: JenisKelamin | 'JML' }
  /** Derived from others in the same row (a percentage, a sum): read past, never published. */
  | { readonly jenis: 'turunan' };

/** The parts in which exports write a region: split numbers, one code, names. */
export type BagianWilayah =
  'no-prop' | 'no-kab' | 'no-kec' | 'no-kel' | 'kode' | 'nama' | 'nama-lain' | 'nomor-urut';

export interface Kategori {
  readonly id: string;
  /** As printed in a table head: `0–4`, `Belum kawin`. */
  readonly label: string;
}

/** One kind of export: how it is recognised and what its columns mean. */
export interface DatasetDef {
  readonly id: string;
  readonly judul: string;
  readonly satuan: 'jiwa' | 'keluarga';
  readonly kategori: readonly Kategori[];
  /** True when the categories divide the whole population, so that their sum must equal it. */
  readonly membagiPenduduk: boolean;
  /** Whether the export must hold a JML column for each category. */
  readonly berkolomJumlah: boolean;
  /** What a header means in this export, or undefined when it does not belong to it. The header comes from `rapikanKepala`. */
  readonly kenali: (header: string) => Kolom | undefined;
}

/** The figures of one desa. */
export interface BarisDesa {
  /** Dotted code, 13 characters. */
  readonly kode: string;
  /** Row in the file, from 1, header included, as a spreadsheet counts. */
  readonly barisBerkas: number;
  /** nilai[2·k] = L and nilai[2·k + 1] = P of category k, whole numbers from 0. */
  readonly nilai: readonly number[];
}

/** One export, read. */
export interface Dataset {
  readonly def: DatasetDef;
  /** File it came from, for messages and for the source note. */
  readonly berkas: string;
  /** In order of code; no code twice. */
  readonly baris: readonly BarisDesa[];
  /** Codes of desa whose row is in the file but has a galat, so that nobody calls them missing. */
  readonly takTerbaca?: ReadonlySet<string>;
}

export interface Periode {
  readonly tahun: number;
  readonly semester: 1 | 2;
}
