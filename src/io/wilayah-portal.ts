import { ingat } from '../sop/ingat.ts';
import { comparePeriode } from '../statistics/periode.ts';
import type { Daerah } from '../wilayah/daerah.ts';
import { hitungKabupaten, type HitunganKabupaten } from '../wilayah/hitungan.ts';
import { daerahBerangka } from '../wilayah/profil.ts';
import { agregatRilis } from './agregat-rilis.ts';
import type { Edisi } from './edisi.ts';
import type { Portal } from './portal.ts';

/** The regions of an office with the figures of all its semesters. */
export interface WilayahKantor {
  /** The newest. */
  readonly edisi: Edisi;
  /** The oldest first, each in its newest edition. */
  readonly semua: readonly Edisi[];
  readonly hitungan: HitunganKabupaten;
  /** The regions that have a page. */
  readonly daerah: readonly Daerah[];
}

/** Computed once a build: every page of a region, an indicator or a comparison asks for it. In order of region code. */
export const wilayahPortal: (portal: Pick<Portal, 'edisi'>) => readonly WilayahKantor[] = ingat(
  ({ edisi }: Pick<Portal, 'edisi'>) =>
    [...Map.groupBy(edisi, ({ rilis }) => rilis.kabupaten.kode).values()].flatMap(wilayahKantor),
);

function wilayahKantor(edisi: readonly Edisi[]): readonly WilayahKantor[] {
  const semua = edisi.toSorted((a, b) => comparePeriode(a.rilis.periode, b.rilis.periode));
  const terbaru = semua.at(-1);
  const hitungan =
    terbaru &&
    hitungKabupaten({
      kabupaten: terbaru.rilis.kabupaten,
      semester: semua.map(({ rilis }) => ({
        periode: rilis.periode,
        agregat: agregatRilis(rilis),
        sementara: rilis.rilis.sementara,
      })),
    });
  return hitungan ? [{ edisi: terbaru, semua, hitungan, daerah: daerahBerangka(hitungan) }] : [];
}
