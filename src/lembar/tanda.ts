import { compareTanggal, parseTanggal, tulisTanggal } from '../sop/tanggal.ts';
import type { Sop } from '../sop/schema.ts';

/** What stands across every page of a sheet that is not, or no longer, an approved SOP. */
export function tandaSop({ status, sumber }: Sop): string | undefined {
  if (status !== 'berlaku') return status.toUpperCase();
  return (sumber?.rekonstruksi.length ?? 0) > 0 ? 'Alur direkonstruksi, belum disahkan' : undefined;
}

/** The words at the foot by which a single page is told from another SOP's or revision's. */
export function sebutanLembar({ nomor, revisiKe, tanggal }: Sop): string {
  const keadaan = newest([tanggal.pembuatan, tanggal.revisi, tanggal.efektif]);
  return [
    nomor === '' ? 'Tanpa nomor' : `Nomor ${nomor}`,
    ...(revisiKe === undefined ? [] : [`Revisi ke-${revisiKe}`]),
    ...(keadaan === undefined ? [] : [`Dicetak dari naskah per ${keadaan}`]),
  ].join(' · ');
}

/** The latest of the dates that can be read, with no more of it than is written. */
function newest(semua: readonly string[]): string | undefined {
  const terbaca = semua.flatMap((teks) => parseTanggal(teks) ?? []);
  const urut = terbaca.toSorted(compareTanggal);
  const terakhir = urut.at(-1);
  return terakhir === undefined ? undefined : tulisTanggal(terakhir);
}
