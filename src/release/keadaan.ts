import type { Graf } from '../sop/lead-time/graf.ts';
import { jangkauanMaju } from './jaringan-jalan.ts';
import type { JaringanJalan } from './jaringan-jalan.ts';

/** A step that was done, with the panah along which the work was handed on. */
interface Lewat {
  readonly titik: number;
  readonly keputusan?: string;
  readonly panah: readonly string[];
}

/**
 * One reading of where a walk stands: the places whose work is due, as numbers in order, and the way there. A
 * box from which unlabelled arrows lead on and back leaves two readings until the next step tells.
 */
export interface Keadaan {
  readonly graf: Graf;
  readonly di: readonly number[];
  readonly jejak: readonly Lewat[];
}

/** Before the first step: the flow begins at any one of its starts. */
export function keadaanAwal({ graf }: JaringanJalan): readonly Keadaan[] {
  return graf.map((satu) => ({ graf: satu, di: [satu.mulai.nomor], jejak: [] }));
}

/**
 * The places whose work may be done. Work at a place to which other work under way can still come waits for it:
 * that is where ways that run at once meet (the inclusive join of BPMN 2.0, 13.4.3).
 */
export function siap({ graf, di }: Keadaan): readonly number[] {
  return di.filter((nomor) =>
    di.every((lain) => lain === nomor || !jangkauanMaju(graf, lain).has(nomor)),
  );
}

/** What may be after the work of a place is done; nothing when it is not ready or has no such way out. */
export function lakukan(
  keadaan: Keadaan,
  titik: number,
  keputusan: string | undefined,
): readonly Keadaan[] {
  if (!siap(keadaan).includes(titik)) return [];
  const { graf, di, jejak } = keadaan;
  const sisa = di.filter((nomor) => nomor !== titik);
  const lewat = { titik, ...(keputusan !== undefined && { keputusan }) };
  const cabang = graf.cabang(titik);
  if (cabang.length === 0) {
    return keputusan === undefined
      ? [{ graf, di: sisa, jejak: [...jejak, { ...lewat, panah: [] }] }]
      : [];
  }
  return cabang
    .filter(({ label }) => label === keputusan)
    .map(({ sisi }) => ({
      graf,
      di: [...new Set([...sisa, ...sisi.map(({ ke }) => ke)])].toSorted((a, b) => a - b),
      jejak: [...jejak, { ...lewat, panah: sisi.map(({ panah }) => panah) }],
    }));
}

/** Readings that stand at the same places go on alike: the first of them stays. */
export function tanpaKembar(semua: readonly Keadaan[]): readonly Keadaan[] {
  const kunci = ({ graf, di }: Keadaan) => `${graf.mulai.nomor}: ${di.join()}`;
  return [...new Map(semua.toReversed().map((satu) => [kunci(satu), satu])).values()].toReversed();
}
