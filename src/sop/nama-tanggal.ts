import type { Sop } from './schema.ts';

type JenisTanggal = keyof Sop['tanggal'];

/** The dates of an SOP in the order of the form, those that the form does not print last. */
export const semuaTanggal = [
  'pembuatan',
  'revisi',
  'efektif',
  'tinjauan',
  'rencanaTinjauan',
] as const satisfies readonly JenisTanggal[];

/** What messages call a date: the heading that the office prints, where the form has one. */
export function namaTanggal({ label }: Sop, jenis: JenisTanggal): string {
  if (jenis === 'tinjauan') return 'Tanggal tinjauan';
  if (jenis === 'rencanaTinjauan') return 'Tanggal rencana tinjauan';
  return label[jenis];
}
