import type { Butir } from '../book/outline.ts';
import { daftarTabel } from '../book/tables/index.ts';
import { bandingkanEdisi, type BandingDataset } from '../release/banding-edisi.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import { ingat } from '../sop/ingat.ts';
import { agregatRilis } from './agregat-rilis.ts';
import type { Edisi } from './edisi.ts';
import type { RilisSiap } from './portal.ts';

/** How an edition differs from the one that it took the place of. */
export interface PerbaikanEdisi extends Perbaikan {
  /** Number of the edition that is compared with edition `edisi`: the next one. */
  readonly nomor: number;
  readonly lama: Edisi;
  readonly baru: Edisi;
  readonly banding: readonly BandingDataset[];
}

/** The corrections of a release, the newest first; compared once however many pages ask. */
export const perbaikanEdisi = ingat((edisi: Edisi): readonly PerbaikanEdisi[] =>
  edisi.lama
    .flatMap((lama, i): readonly PerbaikanEdisi[] => {
      const { diganti } = lama.rilis;
      const baru = edisi.lama[i + 1] ?? edisi;
      if (diganti === undefined) return [];
      const [dulu, kini] = [agregatRilis(lama.rilis), agregatRilis(baru.rilis)];
      const banding = bandingkanEdisi(dulu, kini, edisi.rilis.kabupaten);
      return [{ ...diganti, nomor: nomorEdisi(baru.rilis), lama, baru, banding }];
    })
    .toReversed(),
);

/** Number of an edition of a release, from 1. */
export function nomorEdisi({ diganti, lama }: Pick<RilisSiap, 'diganti' | 'lama'>): number {
  return diganti?.edisi ?? lama.length + 1;
}

/** The correction that made an edition: that of the edition before it. Undefined for the first one. */
export function perbaikanTerakhir({ lama }: Pick<RilisSiap, 'lama'>): Perbaikan | undefined {
  return lama.at(-1)?.diganti;
}

/** The tables of an edition that are made from an export. */
export function tabelDari(edisi: Edisi, dataset: string): readonly Butir[] {
  const memakai = new Set(
    daftarTabel.filter(({ perlu }) => perlu.includes(dataset)).map(({ id }) => id),
  );
  return edisi.bab
    .flatMap(({ butir }) => butir)
    .filter(({ jenis, id }) => jenis === 'tabel' && memakai.has(id));
}
