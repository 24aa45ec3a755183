import type { Grafik } from '../chart/grafik.ts';
import type { DataBuku } from './tabel.ts';

/** A chart that the book knows: which exports it needs and the table whose figures it shows. */
export interface GrafikDef {
  readonly id: string;
  readonly judul: string;
  readonly perlu: readonly string[];
  /** As for a table. */
  readonly semesterMinimum?: number;
  /** True for a map: left out without a word where the office has given no borders. */
  readonly perluBatas?: true;
  /** Table under the chart on its web page. */
  readonly tabel: string;
  readonly buat: (data: DataBuku) => Grafik;
}
