import type { Periode } from './model.ts';

/** A semester with its year in either order, or the last day of one. */
const pola: readonly RegExp[] = [
  /\b(?:SEMESTER|SMSTR|SMT|SEM) ?(?<bagian>II|I|2|1) (?:TAHUN |TH |THN )?(?<tahun>(?:19|20)\d{2})\b/g,
  /\b(?<tahun>(?:19|20)\d{2}) (?:SEMESTER|SMSTR|SMT|SEM) ?(?<bagian>II|I|2|1)\b/g,
  /\b(?<bagian>30 JUNI|31 DESEMBER) (?<tahun>(?:19|20)\d{2})\b/g,
];

const semesterPertama: ReadonlySet<string> = new Set(['I', '1', '30 JUNI']);

/**
 * The semesters that a title or a name of a file states with their year: `Semester II Tahun 2024`,
 * `DKB_SMSTR_2_2024`, `keadaan 31 Desember 2024`. A year alone may be that of a regulation and is none.
 */
export function semesterDalam(teks: string): readonly Periode[] {
  const rapi = teks.toUpperCase().replaceAll(/[^A-Z0-9]+/g, ' ');
  return pola.flatMap((satu) =>
    [...rapi.matchAll(satu)].map(({ groups: { tahun = '', bagian = '' } = {} }): Periode => ({
      tahun: Number(tahun),
      semester: semesterPertama.has(bagian) ? 1 : 2,
    })),
  );
}
