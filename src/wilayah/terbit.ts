import type { AgregatSemester } from '../statistics/data-wilayah.ts';
import type { Kabupaten } from '../statistics/model.ts';
import type { AgregatTerlindung } from '../statistics/pengungkapan/terlindung.ts';

/** What an office lets out of one semester. */
export interface SemesterTerbit extends AgregatSemester {
  readonly agregat: ReadonlyMap<string, AgregatTerlindung>;
  /** True where its figures may still change. */
  readonly sementara: boolean;
}

/** A kabupaten and its semesters, the oldest first. */
export interface KabupatenTerbit {
  readonly kabupaten: Kabupaten;
  readonly semester: readonly SemesterTerbit[];
}
