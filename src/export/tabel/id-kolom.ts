/**
 * A stable id of a column from the words of its head: `Umur (tahun)`, `65+` gives `umur_tahun_65_ke_atas`. Lower case
 * ASCII letters, digits and `_`, beginning with a letter, as every program that reads tables takes it.
 */
export function idKolom(kepala: readonly string[]): string {
  const id = kepala
    .join(' ')
    .toLowerCase()
    .replaceAll('+', ' ke atas ')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^\d/.test(id) ? `k_${id}` : id;
}
