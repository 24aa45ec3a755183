import type { Finding } from '../finding/finding.ts';
import { deretAngka, jumlahAngka } from './angka-panjang.ts';
import type { DeretAngka } from './angka-panjang.ts';

/**
 * Where an NIK or nomor KK stands in running text, from 0; nothing when there is none. Sixteen digits in a row are one
 * whatever they mean, unless they are decimals, a part of a hash, a bound of JavaScript's numbers, or a part of
 * a web address that could not be an NIK. Digits in groups, or with an exponent, are one when the groups are
 * those that people write and the digits begin as an NIK does: with a province and, after six digits, a date.
 * So the 18 digits of an NIP, phone numbers, codes of regions and rows of figures are none.
 */
export function letakNik(teks: string): number | undefined {
  for (const deret of deretAngka(teks, 'teks')) {
    const letak = letakDalamDeret(teks, deret);
    if (letak !== undefined) return letak;
  }
  for (const { 0: isi, index } of teks.matchAll(eksponen)) {
    if (provinsi.test(isi.replace(/[.,]/, ''))) return index;
  }
  return undefined;
}

/**
 * A finding for each line of an authored file (SOP, regulation, office, chapter, rilis.yaml) that holds such a
 * number; the number itself is not repeated. `teks` is the whole file, so that lines count from its first.
 */
export function temuanNik(teks: string, berkas: string): readonly Finding[] {
  return teks.split('\n').flatMap((baris, i): Finding[] => {
    if (letakNik(baris) === undefined) return [];
    return [{ ...dataPribadi, tempat: { berkas, baris: i + 1 } }];
  });
}

const dataPribadi = {
  aturan: 'data-pribadi',
  tingkat: 'galat',
  pesan:
    'Baris ini memuat 16 angka seperti NIK atau nomor KK, padahal isi yang diterbitkan tidak boleh memuat data perseorangan',
  obat: 'Hapus angka itu; bila hanya contoh cara menulis, ganti setiap angkanya dengan huruf X',
} as const;

function letakDalamDeret(teks: string, deret: DeretAngka): number | undefined {
  let letak = deret.letak;
  for (const [i, satu] of deret.kelompok.entries()) {
    if (satu.length === 16 && berdiriSendiri(teks, letak, deret.pemisah[i - 1])) return letak;
    letak += satu.length + 1;
  }
  return berkelompok(deret) ? deret.letak : undefined;
}

/** Bounds of exact integers, which programs carry as they are; neither could be an NIK. */
const batasProgram = new Set(['9007199254740991', '9007199254740992', '4503599627370496']);

function berdiriSendiri(teks: string, letak: number, pemisah: string | undefined): boolean {
  const angka = teks.slice(letak, letak + 16);
  if (batasProgram.has(angka) || pemisah === '.') return false;
  const sesudah = teks.slice(letak + 16, letak + 80);
  if (/^\.0*[1-9]/.test(sesudah)) return false;
  const sebelum = teks.slice(Math.max(0, letak - 200), letak);
  if (/(?:^|[^A-Za-z])\.$/.test(sebelum)) return false;
  const kata =
    (/[0-9A-Za-z]*$/.exec(sebelum)?.[0] ?? '') + angka + (/^[0-9A-Za-z]*/.exec(sesudah)?.[0] ?? '');
  if (kata.length >= 20 && /^[0-9a-f]+$/i.test(kata)) return false;
  return !/:\/\/[^\s"'<>]*$/.test(sebelum) || sepertiNik(angka);
}

/** The parts in which people write an NIK: on the card, by four, with the code of the region, or date and serial apart. */
const susunan = new Set([
  ...['4-4-4-4', '6-6-4', '6-10', '12-4', '8-8'],
  ...['2-2-2-6-4', '2-2-2-10', '2-2-2-2-2-2-4', '6-2-2-2-4'],
]);

function berkelompok({ kelompok, pemisah }: DeretAngka): boolean {
  if (kelompok.length === 1 || jumlahAngka(kelompok) !== 16) return false;
  const [tanda = ''] = pemisah;
  const desimal = kelompok.length === 2 && tanda === '.';
  return (
    !desimal &&
    pemisah.every((satu) => satu === tanda) &&
    susunan.has(kelompok.map((satu) => satu.length).join('-')) &&
    sepertiNik(kelompok.join(''))
  );
}

/** Codes of the 38 provinces (Kepmendagri 300.2.2-2138 Tahun 2025). */
const provinsi = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])/;

/** Six digits of the region, then a day as DDMMYY: of birth, for women with 40 added, in an NIK; of issue in a nomor KK. */
const tanggal = /^\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])/;

function sepertiNik(angka: string): boolean {
  return provinsi.test(angka) && tanggal.test(angka);
}

/** As Excel shows and stores a number of 16 digits. */
const eksponen = /(?<![\d.,A-Za-z])\d[.,]\d{2,17}E\+?15(?![0-9A-Za-z])/gi;
