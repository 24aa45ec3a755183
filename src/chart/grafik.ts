/** A chart described by what it shows, before any library or page: drawn by Chart.js from `chartjs.ts`. */
export type Grafik = Piramida | Batang | Garis;

interface Umum {
  readonly id: string;
  /** What the chart says, in a sentence or a title. */
  readonly judul: string;
  /** What, where, when, unit. */
  readonly subjudul: string;
  /** For a reader who does not see it: kind of chart and main trend. */
  readonly uraian: string;
}

/** Population pyramid: laki-laki left, perempuan right, youngest at the bottom; jiwa or persen of the whole. */
export interface Piramida extends Umum {
  readonly jenis: 'piramida';
  readonly kelompok: readonly string[];
  readonly laki: readonly number[];
  readonly perempuan: readonly number[];
  readonly satuan: 'jiwa' | 'persen';
}

/** Horizontal bars, one a label; several series stand beside each other, or stacked to 100 %. */
export interface Batang extends Umum {
  readonly jenis: 'batang';
  readonly label: readonly string[];
  readonly seri: readonly Seri[];
  readonly susun: 'berdampingan' | 'bertumpuk' | 'seratus-persen';
  readonly satuan: string;
}

/** Values over semesters. */
export interface Garis extends Umum {
  readonly jenis: 'garis';
  readonly label: readonly string[];
  readonly seri: readonly Seri[];
  readonly satuan: string;
}

interface Seri {
  readonly nama: string;
  readonly nilai: readonly number[];
}
