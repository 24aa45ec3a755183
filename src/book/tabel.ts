import type { Batas } from '../chart/peta/titik.ts';
import type { Kabupaten, Periode } from '../statistics/model.ts';
import type { FormatAngka } from '../statistics/format-value.ts';
import type { Agregat } from '../statistics/agregat.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { AgregatSemester } from '../statistics/data-wilayah.ts';

/** What tables, charts and indicators of one release are computed from. */
export interface DataBuku {
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  /** Sums of every export of the release, by dataset id. */
  readonly agregat: ReadonlyMap<string, Agregat>;
  /** The nearest earlier semester at hand. */
  readonly sebelum?: AgregatSemester;
  /** Borders of the kecamatan, where the office has given them. */
  readonly batas?: Batas;
  /** Source line of the release. */
  readonly sumber: string;
  /** Population of each semester up to this one, oldest first, for tables and charts over time. */
  readonly deret: readonly PendudukSemester[];
}

interface PendudukSemester {
  readonly periode: Periode;
  /** Jiwa. */
  readonly laki: number;
  /** Jiwa. */
  readonly perempuan: number;
}

export interface KolomTabel {
  readonly judul: string;
  /** Head over several columns that stand side by side. */
  readonly grup?: string;
  readonly format: FormatAngka;
  /** The indicator that its figures are, where they are one. */
  readonly indikator?: Indikator;
}

export interface BarisTabel {
  /** Dotted code of the region, when the row is one. */
  readonly kode?: string;
  readonly label: string;
  /** A heading row (a kecamatan above its desa) has no figures. */
  readonly jenis: 'isi' | 'kelompok' | 'jumlah';
  /** One value a column; undefined where the data do not say (a share of nothing). */
  readonly nilai: readonly (number | undefined)[];
  /** Columns whose figure is kept back; absent when none is. */
  readonly tertutup?: readonly boolean[];
}

/** A statistical table, ready to be set in a page, in the book or in a file. */
export interface Tabel {
  readonly id: string;
  readonly judul: string;
  /** What, where, when and unit. */
  readonly subjudul: string;
  /** Head of the first column. */
  readonly stub: string;
  readonly kolom: readonly KolomTabel[];
  readonly baris: readonly BarisTabel[];
  readonly sumber: string;
  readonly catatan: readonly string[];
}

/** A table that the book knows: which exports it needs and how it is made from them. */
export interface TabelDef {
  readonly id: string;
  readonly judul: string;
  /** Dataset ids without which the table is left out. */
  readonly perlu: readonly string[];
  /** For a table over time: how many semesters it takes to say anything; 1 when left out. */
  readonly semesterMinimum?: number;
  /** Level of the rows; desa tables belong to the appendix. */
  readonly tingkat: 'kabupaten' | 'kecamatan' | 'desa';
  readonly buat: (data: DataBuku) => Tabel;
}

/** Head cells in two rows: a group spans its columns, a column without a group spans both rows. */
export function kepalaTabel(kolom: readonly KolomTabel[]): {
  readonly atas: readonly {
    readonly teks: string;
    readonly lebar: number;
    readonly tinggi: number;
  }[];
  readonly bawah: readonly string[];
} {
  const bawah = kolom.filter((k) => k.grup !== undefined).map((k) => k.judul);
  const tinggi = bawah.length > 0 ? 2 : 1;
  const atas: { teks: string; lebar: number; tinggi: number }[] = [];
  kolom.forEach((k, i) => {
    if (k.grup === undefined) atas.push({ teks: k.judul, lebar: 1, tinggi });
    else if (k.grup === kolom[i - 1]?.grup) {
      const sama = atas.at(-1);
      if (sama) sama.lebar += 1;
    } else atas.push({ teks: k.grup, lebar: 1, tinggi: 1 });
  });
  return { atas, bawah };
}
