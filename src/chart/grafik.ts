import type { Nilai } from './nilai.ts';
import type { Batas } from './peta/titik.ts';

/**
 * A chart described by what it shows, before any library or page. Chart.js draws a pyramid, bars and lines
 * (`chartjs.ts`); the others are drawn at build time alone.
 */
export type Grafik = Piramida | Batang | Garis | Panel | Peta;

/** What a chart says, without the shapes that only its drawing needs. */
export type IsiGrafik = Exclude<Grafik, Peta> | Omit<Peta, 'batas'>;

/** The same of a chart: little enough to travel with a page. */
export function isiGrafik(grafik: Grafik): IsiGrafik {
  if (grafik.jenis !== 'peta') return grafik;
  const { jenis, id, judul, subjudul, uraian, wilayah, satuan } = grafik;
  return { jenis, id, judul, subjudul, uraian, wilayah, satuan };
}

interface Umum {
  readonly id: string;
  /** What the chart says, in a sentence or a title. */
  readonly judul: string;
  /** What, where, when, unit. */
  readonly subjudul: string;
  /** For a reader who does not see it: kind of chart and main trend. */
  readonly uraian: string;
}

/** Laki-laki and perempuan of every kelompok, in its order. */
export interface DuaSisi {
  readonly laki: readonly Nilai[];
  readonly perempuan: readonly Nilai[];
}

/** Population pyramid: laki-laki left, perempuan right, youngest at the bottom; jiwa or persen of the whole. */
export interface Piramida extends Umum, DuaSisi {
  readonly jenis: 'piramida';
  readonly kelompok: readonly string[];
  readonly satuan: 'jiwa' | 'persen';
  /** Another pyramid of the same unit, drawn as an outline over the bars. */
  readonly pembanding?: DuaSisi & { readonly nama: string };
}

/** Horizontal bars, one a label; several series stand beside each other, on each other, or as shares of 100 %. */
export interface Batang extends Umum {
  readonly jenis: 'batang';
  readonly label: readonly string[];
  readonly seri: readonly Seri[];
  readonly susun: 'berdampingan' | 'bertumpuk' | 'seratus-persen';
  /** What the series of each label are parts of; their sum when left out, which is not known where one is kept back. */
  readonly utuh?: readonly Nilai[];
  /** Dotted codes of the labels where these are regions: their official order, in which they need not stand. */
  readonly kode?: readonly string[];
  readonly satuan: string;
}

/** Values over semesters. */
export interface Garis extends Umum {
  readonly jenis: 'garis';
  readonly label: readonly string[];
  readonly seri: readonly Seri[];
  readonly satuan: string;
}

/** Small pyramids of several regions on one scale, in persen of the people of each. */
export interface Panel extends Umum {
  readonly jenis: 'panel';
  readonly kelompok: readonly string[];
  readonly panel: readonly (DuaSisi & { readonly nama: string })[];
  /** Drawn as an outline over each of them. */
  readonly pembanding: DuaSisi & { readonly nama: string };
  /** What the figures are shares of. */
  readonly satuan: string;
}

/** Regions shaded by their figure, in classes. */
export interface Peta extends Umum {
  readonly jenis: 'peta';
  readonly batas: Batas;
  readonly wilayah: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly nilai: Nilai;
  }[];
  readonly satuan: string;
}

interface Seri {
  readonly nama: string;
  readonly nilai: readonly Nilai[];
}
