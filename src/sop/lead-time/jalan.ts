import { addRentang, compareDurasi } from '../durasi.ts';
import type { Durasi, JamKerja, Rentang } from '../durasi.ts';
import { tanpaWaktu } from './biaya.ts';
import type { Cabang, Graf } from './graf.ts';

/** A course through the graph: at every keputusan one branch, of the others all arrows. */
export interface Jalan {
  /** Numbers of its simpul, each after those that lead to it. */
  readonly simpul: readonly number[];
  /** Time from the start until each simpul is done. */
  readonly sampai: ReadonlyMap<number, Rentang>;
  readonly lama: Rentang;
}

interface OpsiJalan {
  readonly dari: number;
  /** Time until the first simpul is done. */
  readonly awal: Rentang;
  readonly biaya: (nomor: number) => Rentang;
  readonly pilih: (nomor: number) => Cabang | undefined;
  readonly jamKerja: JamKerja | undefined;
}

/**
 * Follows the chosen branches. Where arrows run at once, the work behind them begins when the longest of the
 * ways to it is done, and the whole lasts until the last end is reached (critical path: Kelley and Walker 1959).
 */
export function followJalan(graf: Graf, opsi: OpsiJalan): Jalan {
  const { dari, awal, biaya, pilih, jamKerja } = opsi;
  const sampai = new Map([[dari, awal]]);
  const mulai = new Map<number, Rentang>();
  const simpul: number[] = [];
  let lama = tanpaWaktu;
  for (const nomor of graf.urutan) {
    const sebelum = mulai.get(nomor);
    const selesai = sebelum ? addRentang(sebelum, biaya(nomor)) : sampai.get(nomor);
    if (selesai === undefined) continue;
    simpul.push(nomor);
    sampai.set(nomor, selesai);
    const maju = pilih(nomor)?.maju ?? [];
    if (maju.length === 0) lama = longer(lama, selesai, jamKerja);
    for (const { ke } of maju) mulai.set(ke, longer(mulai.get(ke), selesai, jamKerja));
  }
  return { simpul, sampai, lama };
}

/** The longer of two, its least and its most each for itself. */
export function longer(a: Rentang | undefined, b: Rentang, jamKerja?: JamKerja): Rentang {
  if (a === undefined) return b;
  const pilih = (x: Durasi, y: Durasi) => (compareDurasi(x, y, jamKerja) >= 0 ? x : y);
  return { min: pilih(a.min, b.min), max: pilih(a.max, b.max) };
}
