import { daftarIndikator } from '../statistics/indicators/index.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { Semester } from './kalimat/semester.ts';
import { datasetIndikator } from './perubahan-indikator.ts';
import type { Tabel } from './tabel.ts';

/** The indicators that a reader of a table meets: those that its columns are, else those computed from its exports alone. */
export function indikatorTabel(
  { kolom }: Pick<Tabel, 'kolom'>,
  perlu: readonly string[],
  semester: Semester,
): readonly Indikator[] {
  const milikKolom = new Set(kolom.flatMap(({ indikator }) => indikator ?? []));
  if (milikKolom.size > 0) return [...milikKolom];
  return daftarIndikator.filter((satu) => {
    const asal = datasetIndikator(satu, semester);
    return asal.length > 0 && asal.every((id) => perlu.includes(id));
  });
}
