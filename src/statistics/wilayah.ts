import type { Kabupaten, Kecamatan, Wilayah } from './model.ts';

export type TingkatWilayah = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa';

/**
 * The dotted form of a Kemendagri code written dotted (35.19.01.2001) or as digits alone (3519012001),
 * at any of the four levels; undefined for anything else. A code whose last part starts with 0 or
 * with 4–9 is not one of a desa (Permendagri 58/2021: 1 kelurahan, 2 desa, 3 desa adat).
 */
export function parseKode(teks: string): string | undefined {
  const angka = angkaKode(teks);
  if (angka === undefined) return undefined;
  const kode = bertitik(angka);
  return angka.length < 10 || /[123]/.test(angka.charAt(6)) ? kode : undefined;
}

/** The dotted code of a region given in parts, which exports write as numbers, so without leading zeros. */
export function parseKodeTerpisah(
  prop: string,
  kab: string,
  kec: string,
  kel: string,
): string | undefined {
  const bagian = [prop, kab, kec, kel].map((teks) => teks.trim().replace(/\.0+$/, ''));
  const terisi = bagian.findLastIndex((teks) => teks !== '' && !/^0+$/.test(teks)) + 1;
  if (terisi === 0) return undefined;
  const angka = bagian.slice(0, terisi);
  if (!angka.every((teks) => /^\d+$/.test(teks))) return undefined;
  return parseKode(angka.map((teks, i) => teks.padStart(i === 3 ? 4 : 2, '0')).join('.'));
}

/**
 * True for a code of BPS, which has three digits for the kecamatan and so 7 or 10 in all: 3519010 or 3519010001.
 * Some BPS codes of ten digits have the shape of Kemendagri's and are told apart only by the register.
 */
export function berbentukBps(teks: string): boolean {
  const angka = teks.trim();
  return /^\d{7}$/.test(angka) || (/^\d{10}$/.test(angka) && !/[123]/.test(angka.charAt(6)));
}

/** Level of a dotted code. */
export function tingkatWilayah(kode: string): TingkatWilayah {
  if (kode.length === 2) return 'provinsi';
  if (kode.length === 5) return 'kabupaten';
  return kode.length === 8 ? 'kecamatan' : 'desa';
}

/** Code of the kecamatan that a desa lies in. */
export function kodeKecamatan(kodeDesa: string): string {
  return kodeDesa.slice(0, 8);
}

/**
 * The kabupaten with its kecamatan and desa in order of code, out of register rows that may hold
 * others too. Undefined when the register has no such kabupaten or nothing in it.
 */
export function buildKabupaten(
  kode: string,
  register: {
    readonly provinsi: readonly Wilayah[];
    readonly kabupaten: readonly Wilayah[];
    readonly kecamatan: readonly Wilayah[];
    readonly desa: readonly Wilayah[];
  },
): Kabupaten | undefined {
  const sendiri = register.kabupaten.find((baris) => baris.kode === kode);
  const provinsi = register.provinsi.find((baris) => baris.kode === kode.slice(0, 2));
  const kecamatan = register.kecamatan
    .filter((baris) => baris.kode.startsWith(`${kode}.`))
    .sort(menurutKode)
    .map((baris): Kecamatan => ({ ...baris, desa: desaDalam(baris.kode, register.desa) }));
  return sendiri && provinsi && kecamatan.length > 0
    ? { ...sendiri, provinsi, kecamatan }
    : undefined;
}

/** All desa and kelurahan of a kabupaten, in order of code. */
export function semuaDesa(kabupaten: Kabupaten): readonly Wilayah[] {
  return kabupaten.kecamatan.flatMap(({ desa }) => desa);
}

function desaDalam(kecamatan: string, desa: readonly Wilayah[]): readonly Wilayah[] {
  return desa.filter((baris) => baris.kode.startsWith(`${kecamatan}.`)).sort(menurutKode);
}

function menurutKode(a: Wilayah, b: Wilayah): number {
  return a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0;
}

function angkaKode(teks: string): string | undefined {
  const rapi = teks.trim();
  const berbentuk =
    /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$|^\d{2}(?:\d{2}(?:\d{2}(?:\d{4})?)?)?$/;
  return berbentuk.test(rapi) ? rapi.replaceAll('.', '') : undefined;
}

function bertitik(angka: string): string {
  return [angka.slice(0, 2), angka.slice(2, 4), angka.slice(4, 6), angka.slice(6)]
    .filter((bagian) => bagian !== '')
    .join('.');
}
