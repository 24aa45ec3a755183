import { bentukPanjang } from './jabatan.ts';

const kepalaUnit = /^kepala (bidang|seksi|subbagian|bagian)(?: (.+))?$/;

/** A title as it is compared: two spellings that differ in case and punctuation only are one. */
export function sebutanPolos(sebutan: string): string {
  return sebutan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * One key for all ways of naming one office holder within one dinas: abbreviations written in full, and the name of
 * the dinas or of the owner's own unit left out, of which there is one head only. `unit` is that of the SOP.
 */
export function kunciJabatan(sebutan: string, unit: string): string {
  const lengkap = jabatanLengkap(sebutan);
  if (/^kepala dinas\b/.test(lengkap)) return 'kepala dinas';
  if (/^sekretaris(?: dinas\b|$)/.test(lengkap)) return 'sekretaris';
  const [, jenis, nama = ''] = kepalaUnit.exec(lengkap) ?? [];
  const milik = jabatanLengkap(unit);
  return jenis !== undefined && milik.startsWith(`${jenis} `) && isNamaUnit(nama, milik)
    ? `kepala ${milik}`
    : lengkap;
}

/** True where every word is one of the unit's, or made of the first letters of words in a row: PIAK. */
function isNamaUnit(nama: string, unit: string): boolean {
  const kata = unit.split(' ').filter((satu) => satu !== 'dan');
  const singkatan = kata.map((satu) => satu.charAt(0)).join('');
  return nama
    .split(' ')
    .filter((satu) => satu !== '' && satu !== 'dan')
    .every((satu) => kata.includes(satu) || (satu.length > 1 && singkatan.includes(satu)));
}

/** A title in one way of writing: short names in full, and no word twice in a row as in "Administrator ADB". */
function jabatanLengkap(sebutan: string): string {
  const kata = sebutanPolos(sebutan.replace(/&/g, ' dan '))
    .replace(/\bdata base\b/g, 'database')
    .replace(/\bsub (?=bagian|bidang|seksi)/g, 'sub')
    .split(' ')
    .flatMap(bentukPanjang);
  return kata.filter((satu, indeks) => satu !== kata[indeks - 1]).join(' ');
}
