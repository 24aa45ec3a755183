import { compareTanggal } from '../tanggal.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Regulasi } from './register.ts';

/**
 * What the dates say of a regulation on a day:
 * berlaku, diubah: in force then as it is today;
 * kini-dicabut: in force then, revoked since; sudah-dicabut: revoked by then;
 * dicabut-tak-pasti: revoked, but the dates do not tell whether before or after that day;
 * belum-ada: made after that day.
 */
export type KeadaanPada =
  'berlaku' | 'diubah' | 'kini-dicabut' | 'sudah-dicabut' | 'dicabut-tak-pasti' | 'belum-ada';

/**
 * Status on a day that may lack its month or day; without any day, what needs one is dicabut-tak-pasti. Says
 * only what the written dates carry: a revocation in 2019 leaves 10 October 2019 open.
 */
export function statusPada(regulasi: Regulasi, pada: Tanggal | undefined): KeadaanPada {
  const { status, dicabutSejak, tanggal, tahun } = regulasi;
  if (pada !== undefined && compareTanggal(pada, tanggal.penetapan ?? { tahun }) < 0) {
    return 'belum-ada';
  }
  if (status !== 'dicabut') return status;
  if (pada === undefined || dicabutSejak === undefined) return 'dicabut-tak-pasti';
  const selisih = compareTanggal(pada, dicabutSejak);
  if (selisih < 0) return 'kini-dicabut';
  return selisih > 0 || isSameDay(pada, dicabutSejak) ? 'sudah-dicabut' : 'dicabut-tak-pasti';
}

/** On the day of the revocation itself the regulation is out of force. */
function isSameDay(a: Tanggal, b: Tanggal): boolean {
  return a.hari !== undefined && b.hari !== undefined && compareTanggal(a, b) === 0;
}
