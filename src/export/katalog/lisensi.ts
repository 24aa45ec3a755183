/**
 * Licences for open data with the ids of the Open Definition (licenses.opendefinition.org), by which catalogues know
 * them.
 */
const dikenal = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'ODC-BY-1.0',
  'ODC-PDDL-1.0',
  'ODbL-1.0',
] as const;

/** The id of a licence that an office names in one of its usual spellings, `CC BY 4.0`; undefined for any other. */
export function idLisensi(nama: string): string | undefined {
  const ringkas = (teks: string) => teks.toLowerCase().replace(/[^a-z0-9.]+/g, '');
  return dikenal.find((id) => ringkas(id) === ringkas(nama));
}
