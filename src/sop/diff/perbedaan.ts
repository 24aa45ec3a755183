/** A piece of a text of two revisions: kept, or only in one of them. Spaces belong to the word after them. */
export interface Potongan {
  readonly jenis: 'sama' | 'dihapus' | 'ditambah';
  readonly teks: string;
}

/**
 * A change of a field of the identity or of a langkah; each item of a list has its own. Of its pieces `sama` and
 * `dihapus` make up the old text, `sama` and `ditambah` the new one.
 */
export interface PerubahanIsian {
  /** Path of the field in the definition, without the langkah: `tanggal.revisi`, `kelengkapan`. */
  readonly isian: string;
  /** Heading of the field on the form. */
  readonly nama: string;
  /** An item that only moved has jenis `dipindah`, whether or not its words changed too. */
  readonly jenis: 'diubah' | 'ditambah' | 'dihapus' | 'dipindah';
  readonly lama?: string;
  readonly baru?: string;
  readonly potongan: readonly Potongan[];
  /** Numbers of the item in its list, from 1; absent for a field that is no list. */
  readonly butir?: { readonly lama?: number; readonly baru?: number };
  /** One sentence without a full stop. */
  readonly kalimat: string;
}

/** A column of the table: one pelaksana. Numbers of columns are counted from 1. */
export type PerubahanPelaksana = { readonly kalimat: string } & (
  | { readonly jenis: 'ditambah'; readonly baru: Kolom }
  | { readonly jenis: 'dihapus'; readonly lama: Kolom }
  | {
      readonly jenis: 'diganti-nama' | 'dipindah';
      readonly lama: Kolom;
      readonly baru: Kolom;
    }
);

export interface Kolom {
  readonly nomor: number;
  readonly id: string;
  readonly nama: string;
  readonly alias: readonly string[];
}

/** Where a langkah stands in one revision. */
export interface LetakLangkah {
  /** Index into `langkah`, from 0. */
  readonly indeks: number;
  /** The number as printed. */
  readonly no: string;
}

/**
 * A row of the table and the words in its cells; its symbols and arrows are compared apart. A number that changed only because rows came or went above it is no change; `dipindah`
 * says that the row stands elsewhere among the rows that both revisions have.
 */
export type PerbedaanLangkah =
  | {
      readonly jenis: 'sama' | 'diubah';
      readonly lama: LetakLangkah;
      readonly baru: LetakLangkah;
      readonly isian: readonly PerubahanIsian[];
    }
  | {
      readonly jenis: 'dipindah';
      readonly lama: LetakLangkah;
      readonly baru: LetakLangkah;
      readonly isian: readonly PerubahanIsian[];
      readonly kalimat: string;
    }
  | { readonly jenis: 'ditambah'; readonly baru: LetakLangkah; readonly kalimat: string }
  | { readonly jenis: 'dihapus'; readonly lama: LetakLangkah; readonly kalimat: string };

/** A symbol of a langkah that both revisions have, which is drawn otherwise. Ids are those of `buildAlur`. */
export interface PerubahanSimbol {
  readonly isian: 'bentuk' | 'teks' | 'mulai';
  readonly lama: { readonly id: string; readonly isi: string };
  readonly baru: { readonly id: string; readonly isi: string };
  readonly kalimat: string;
}

/** An arrow, or a line between pelaksana who act together. Ids are those of `buildAlur`; a line's is `dari-ke`. */
export interface PerubahanPanah {
  readonly garis: 'panah' | 'bersama';
  readonly jenis: 'ditambah' | 'dihapus' | 'dialihkan' | 'diganti-label';
  readonly lama?: string;
  readonly baru?: string;
  /** True where the langkah that it leaves was itself added or removed, so that the arrow came or went with it. */
  readonly ikutLangkah: boolean;
  readonly kalimat: string;
}

export interface Ringkasan {
  /** All changes; 0 when the two revisions say the same. */
  readonly perubahan: number;
  readonly identitas: number;
  readonly pelaksana: number;
  /** How many langkah of each kind; a langkah counts once, however many of its fields changed. */
  readonly langkah: Readonly<Record<PerbedaanLangkah['jenis'], number>>;
  readonly simbol: number;
  readonly panah: number;
}

/** What a new revision of an SOP changes in the old one. */
export interface PerbedaanSop {
  readonly ringkasan: Ringkasan;
  readonly identitas: readonly PerubahanIsian[];
  readonly pelaksana: readonly PerubahanPelaksana[];
  /** Every langkah of both revisions once, in the order of the new one, each removed row after the one it followed. */
  readonly langkah: readonly PerbedaanLangkah[];
  readonly simbol: readonly PerubahanSimbol[];
  readonly panah: readonly PerubahanPanah[];
}
