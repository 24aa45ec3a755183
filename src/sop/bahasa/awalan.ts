/**
 * The active form of a root by the sound changes of meN- (Tata Bahasa Baku Bahasa Indonesia): p, t, k and s give
 * way to the nasal before a vowel and stay before a consonant, as in mengirim and memproses.
 */
export function bentukAktif(dasar: string): string {
  const [awal = '', kedua = ''] = dasar;
  if (isSatuSuku(dasar)) return `menge${dasar}`;
  const luluh = isVokal(kedua);
  if (isVokal(awal) || 'gh'.includes(awal)) return `meng${dasar}`;
  if (awal === 'k') return `meng${luluh ? dasar.slice(1) : dasar}`;
  if (awal === 'p') return `mem${luluh ? dasar.slice(1) : dasar}`;
  if (awal === 't') return `men${luluh ? dasar.slice(1) : dasar}`;
  if (awal === 's') return luluh ? `meny${dasar.slice(1)}` : `men${dasar}`;
  if ('bfv'.includes(awal)) return `mem${dasar}`;
  if ('cdjz'.includes(awal)) return `men${dasar}`;
  return `me${dasar}`;
}

function isVokal(huruf: string): boolean {
  return huruf !== '' && 'aiueo'.includes(huruf);
}

function isSatuSuku(dasar: string): boolean {
  return dasar.replace(/[^aiueo]/g, '').length === 1;
}
