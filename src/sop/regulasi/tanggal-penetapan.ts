import { ingat } from '../ingat.ts';
import type { Sop } from '../schema.ts';
import { compareTanggal, formatTanggal, parseTanggal } from '../tanggal.ts';
import type { Tanggal } from '../tanggal.ts';

export interface TanggalPenetapan {
  readonly tanggal: Tanggal;
  /** Which date it is, in words for a message: `Tanggal Efektif 20 Desember 2017`. */
  readonly sebutan: string;
}

/**
 * The day on which the regulations of an SOP must have been in force: the latest of Tanggal Pembuatan, Tanggal
 * Efektif and the date beside the signature under the table. Tanggal Revisi counts only for a document without
 * Tanggal Efektif and without that signature, because the form also uses it for a review that is planned
 * (PermenPAN-RB 35/2012). Nothing when no date can be read.
 */
export const tanggalPenetapan = ingat((sop: Sop): TanggalPenetapan | undefined => {
  const { pembuatan, revisi, efektif } = sop.tanggal;
  const resmi = [
    readTanggal(efektif, sop.label.efektif),
    readTanggal(sop.penutup?.tanggal ?? '', 'tanggal tanda tangan'),
  ].flatMap((satu) => satu ?? []);
  const lain = [
    readTanggal(pembuatan, sop.label.pembuatan),
    ...(resmi.length === 0 ? [readTanggal(revisi, sop.label.revisi)] : []),
  ].flatMap((satu) => satu ?? []);
  return [...resmi, ...lain].reduce<TanggalPenetapan | undefined>(later, undefined);
});

/** The earlier in the list wins a tie, so that Tanggal Efektif is named where it equals another date. */
function later(a: TanggalPenetapan | undefined, b: TanggalPenetapan): TanggalPenetapan {
  return a !== undefined && compareTanggal(a.tanggal, b.tanggal) >= 0 ? a : b;
}

function readTanggal(teks: string, nama: string): TanggalPenetapan | undefined {
  const tanggal = parseTanggal(teks);
  return tanggal && { tanggal, sebutan: `${nama} ${formatTanggal(teks.trim())}` };
}
