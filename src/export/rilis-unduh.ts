import type { BarisTabel, Tabel } from '../book/tabel.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { DatasetDef, Periode, TingkatBaris, Wilayah } from '../statistics/model.ts';

/** A row of a table, and for each of its figures whether it is kept back. */
interface BarisUnduh extends BarisTabel {
  /** True for a figure that is kept back and not merely unknown; all false when left out. */
  readonly tertutup?: readonly boolean[];
}

/** A statistical table as files are made of it. */
export interface TabelUnduh extends Omit<Tabel, 'baris'> {
  readonly baris: readonly BarisUnduh[];
}

/** A table with its place in the book. */
export interface TabelTerbit {
  /** `2.1`, as the book numbers it. */
  readonly nomor: string;
  readonly tabel: TabelUnduh;
}

/** The office that publishes. */
export interface Penerbit {
  readonly nama: string;
  readonly wilayah: string;
  readonly alamat?: string | undefined;
  readonly kontak?:
    | {
        readonly telepon?: string | undefined;
        readonly surel?: string | undefined;
        readonly situs?: string | undefined;
      }
    | undefined;
}

/** A release of statistics as its files, its catalogue and its citations describe it. */
export interface RilisUnduh {
  readonly wilayah: Wilayah;
  readonly provinsi: Wilayah;
  readonly periode: Periode;
  /** Day to which the figures refer, yyyy-mm-dd. */
  readonly tanggalPosisi: string;
  /** yyyy-mm-dd; absent while the office has not set it. */
  readonly tanggalTerbit?: string | undefined;
  /** `DATA CONTOH`, `DRAF` and so on; empty for a published edition. */
  readonly tanda: string;
  readonly penerbit: Penerbit;
  readonly sumber: string;
  readonly catatan: readonly string[];
  /** Absolute address of the release with a slash at its end; absent when nobody knows where the portal will stand. */
  readonly akar?: string | undefined;
  readonly tabel: readonly TabelTerbit[];
  /** The exports that the tables are computed from. */
  readonly dataset: readonly { readonly def: DatasetDef; readonly tingkat: TingkatBaris }[];
  /** Those that the release has a value of. */
  readonly indikator: readonly Indikator[];
}

/** Absolute address of a file of the release where it is known, else the address beside the other files. */
export function alamatBerkas({ akar = '' }: Pick<RilisUnduh, 'akar'>, nama: string): string {
  return `${akar}${nama}`;
}

/** `Kabupaten Tapin` said of its office: `Dinas … Kabupaten Tapin`. */
export function namaPenerbit({ nama, wilayah }: Penerbit): string {
  return `${nama} ${wilayah}`;
}

/** Day of the last change of what the files hold, yyyy-mm-dd. */
export function tanggalIsi({
  tanggalTerbit,
  tanggalPosisi,
}: Pick<RilisUnduh, 'tanggalTerbit' | 'tanggalPosisi'>): string {
  return tanggalTerbit ?? tanggalPosisi;
}

/** ` [DATA CONTOH]` behind a title; nothing for a published edition. */
export function imbuhanTanda({ tanda }: Pick<RilisUnduh, 'tanda'>): string {
  return tanda === '' ? '' : ` [${tanda}]`;
}
