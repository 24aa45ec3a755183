import { csvExcel } from './csv-excel.ts';
import { csv } from './csv.ts';
import type { FormatTabel } from './format-tabel.ts';
import { json } from './json.ts';
import { xlsx } from './xlsx.ts';

/** The files that are offered of each table, in the order of the page. */
export const formatTabel: readonly FormatTabel[] = [xlsx, csvExcel, csv, json];

/** Name of the file of one format, beside the page of its table. */
export function namaTabel(id: string, { akhiran }: FormatTabel): string {
  return `${id}.${akhiran}`;
}
