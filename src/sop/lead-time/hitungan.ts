import type { JamKerja, Rentang } from '../durasi.ts';
import type { Biaya } from './biaya.ts';
import type { Cabang, Graf } from './graf.ts';
import { followJalan } from './jalan.ts';
import type { Jalan } from './jalan.ts';

/** What every figure of one start is computed from. */
export interface Hitungan {
  readonly graf: Graf;
  readonly biaya: Biaya;
  /** The branch of the smooth course at each simpul. */
  readonly pilih: (nomor: number) => Cabang | undefined;
  readonly jamKerja: JamKerja | undefined;
}

/** A time, and the langkah (indexes from 0) that it lacks: where there are any, it is the least. */
export interface Lama {
  readonly rentang: Rentang;
  readonly takTerukur: readonly number[];
}

/** The smooth course from a simpul, when the flow has arrived there after this time, its own included. */
export function followLancar(
  { graf, biaya, pilih, jamKerja }: Hitungan,
  dari: number,
  awal: Rentang,
): Jalan {
  return followJalan(graf, { dari, awal, biaya: biaya.maju, pilih, jamKerja });
}

/** Langkah of simpul in their order; neighbours in one row are one langkah. */
export function langkahOf({ simpul }: Graf, nomor: readonly number[]): readonly number[] {
  return nomor
    .flatMap((satu) => simpul[satu]?.langkah ?? [])
    .filter((langkah, i, semua) => langkah !== semua[i - 1]);
}
