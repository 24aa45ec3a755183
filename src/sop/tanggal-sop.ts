import { parseTanggal } from './tanggal.ts';
import type { Sop } from './schema.ts';

/**
 * The day that a print of the SOP carries, as year-month-day: the latest of the dates on the document, a
 * missing day or month taken as the first. Undefined when none of them can be read.
 */
export function tanggalDokumen({ efektif, revisi, pembuatan }: Sop['tanggal']): string | undefined {
  return [efektif, revisi, pembuatan]
    .flatMap((teks) => parseTanggal(teks) ?? [])
    .map(({ tahun, bulan = 1, hari = 1 }) => `${tahun}-${two(bulan)}-${two(hari)}`)
    .toSorted()
    .at(-1);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
