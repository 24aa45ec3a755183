import type { BarisTabel, Tabel } from '../book/tabel.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { DatasetDef, Periode, TingkatBaris, Wilayah } from '../statistics/model.ts';

/** A row of a table, and for each of its figures whether it is kept back. */
interface BarisUnduh extends BarisTabel {
  /** True for a figure that is kept back and not merely unknown; all false when left out. */
  readonly tertutup?: readonly boolean[];
  /** What is said of each figure beside its value, `*r`; empty for most, and left out where nothing is said. */
  readonly imbuhan?: readonly string[];
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

/** Terms on which an office lets its figures be used again. */
interface Lisensi {
  /** As the office names it, `CC BY 4.0`. */
  readonly nama: string;
  /** Web address of its text. */
  readonly alamat?: string | undefined;
}

/** Which edition of a release it is, for one that was corrected. */
interface EdisiUnduh {
  /** From 2: the first edition corrects nothing. */
  readonly nomor: number;
  /** Day of the correction, yyyy-mm-dd. */
  readonly tanggal: string;
  readonly alasan: string;
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
  /** Absent for the first edition. */
  readonly edisi?: EdisiUnduh | undefined;
  /** True while its figures may still change. */
  readonly sementara?: boolean | undefined;
  /** Absent while the office has set none: nothing is assumed. */
  readonly lisensi?: Lisensi | undefined;
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
  edisi,
  tanggalTerbit,
  tanggalPosisi,
}: Pick<RilisUnduh, 'edisi' | 'tanggalTerbit' | 'tanggalPosisi'>): string {
  return edisi?.tanggal ?? tanggalTerbit ?? tanggalPosisi;
}

/** Number of the edition, from 1. */
export function nomorTerbitan({ edisi }: Pick<RilisUnduh, 'edisi'>): number {
  return edisi?.nomor ?? 1;
}

/** `Edisi ke-2, diperbaiki 1 September 2025`; undefined for the first edition. */
export function sebutEdisi({ edisi }: Pick<RilisUnduh, 'edisi'>): string | undefined {
  return edisi && `Edisi ke-${String(edisi.nomor)}, diperbaiki ${formatTanggal(edisi.tanggal)}`;
}

/** `CC BY 4.0 (https://…)`; undefined where the office has set none. */
export function sebutLisensi({ lisensi }: Pick<RilisUnduh, 'lisensi'>): string | undefined {
  if (!lisensi) return undefined;
  return lisensi.alamat === undefined ? lisensi.nama : `${lisensi.nama} (${lisensi.alamat})`;
}

/** ` [DATA CONTOH]` behind a title; nothing for a published edition. */
export function imbuhanTanda({ tanda }: Pick<RilisUnduh, 'tanda'>): string {
  return tanda === '' ? '' : ` [${tanda}]`;
}
