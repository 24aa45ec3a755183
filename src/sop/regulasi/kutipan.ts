import { bentukRegulasi } from './jenis.ts';
import { namaKementerian } from './kementerian.ts';
import { kepalaKutipan } from './kepala-kutipan.ts';
import type { Kepala } from './kepala-kutipan.ts';
import type { Penyebutan } from './nama-regulasi.ts';
import { peranKutipan } from './peran-kutipan.ts';
import type { Peran } from './peran-kutipan.ts';

/** A regulation that a text names. */
export interface Kutipan extends Penyebutan {
  /** Offsets in the text, the end exclusive. */
  readonly mulai: number;
  readonly akhir: number;
  readonly peran: Peran;
}

/**
 * Finds the regulations that running text names, in order: UU No 24 tahun 2013, Permendagri No 7/2019,
 * Peraturan Bupati Tapin Nomor 5 Tahun 2020. Reads through the slips of OCR that change no digit ("No,",
 * "Nornor", lost spaces); zeros in front of a plain number are dropped, and a year that is not written is absent.
 */
export function bacaKutipan(teks: string): readonly Kutipan[] {
  const hasil: Kutipan[] = [];
  awal.lastIndex = 0;
  for (let cocok = awal.exec(teks); cocok !== null; cocok = awal.exec(teks)) {
    const grup: readonly (string | undefined)[] = cocok.slice(1);
    const kepala = kepalaKutipan[grup.findIndex((satu) => satu !== undefined)];
    const satu = kepala && readSatu(teks, kepala, cocok);
    if (satu === undefined) continue;
    const sebelum = hasil.at(-1);
    const peran = peranKutipan(teks, satu.mulai, sebelum);
    hasil.push({ ...satu, peran, ...(peran !== 'pokok' && inheritWilayah(satu, sebelum)) });
    awal.lastIndex = satu.akhir;
  }
  return hasil;
}

/** Any kind's beginning, each in a group of its own; the letters that none begins with are passed over quickly. */
const awal = new RegExp(
  `(?<![\\p{L}\\d])(?=[upkis])(?:${kepalaKutipan.map(({ pola }) => `(${pola.replaceAll(' ', '\\s*')})`).join('|')})`,
  'giu',
);

const kataNomor = 'n[o0](?:(?:m|rn|n)[o0e]r)?(?!\\p{L})';
const angkaTahun = '(?:19|2[0O])[0-9OIl]{2}(?!\\d)';
/** Words that belong to a title, a gazette or another regulation, so that no issuer's name contains them. */
const bukanPihak = [
  '(?<!\\p{L})n[o0](?!\\p{L})|n[o0](?:m|rn)[o0]r(?!\\p{L})',
  'tentang|tahun|lembaran|berita|tambahan|pasal|undang|peraturan',
  '(?<![\\p{L}(])(?:uu|pp|perpres|perda|permen)(?!\\p{L})',
].join('|');
/** `188.45/123/KUM`, `PER/21/M.PAN/11`, `PM 3`: only the word Nomor tells such a number from other words. */
const nomorLuas = [
  '(?:[A-Z]{1,4}[ .]{1,2})?\\d+(?:[A-Z](?!\\p{L}))?',
  '(?:[./-]+(?:(?:19|20)\\d{2}(?=tentang)|[A-Z0-9]+))*',
  '|[A-Z]+(?:[./-]+[A-Z0-9]+)*[./-]+\\d+(?:[./-]+[A-Z0-9]+)*',
].join('');
const sebelumTahun = '(?:tahun+|tahn|ta[bn]un|thn?|tanggal\\s+\\d{1,2}\\s+\\p{L}+)';
/** What follows the beginning: who issued it, number, year. */
const ekor = new RegExp(
  [
    `(?<pihak>(?:(?!${bukanPihak})[\\p{L}\\d\\s.,&/()-]){0,160}?)\\s*`,
    `(?:${kataNomor}[\\s.,:]*(?<luas>${nomorLuas})|[\\s.,:]*(?<polos>\\d+(?:/(?:19|20)\\d{2})?))`,
    `(?:(?:\\s*[,(])?\\s*${sebelumTahun}[\\s.,:]*(?<tahun>${angkaTahun}))?`,
  ].join(''),
  'iuy',
);

type Satu = Omit<Kutipan, 'peran'>;

function readSatu(teks: string, kepala: Kepala, cocok: RegExpExecArray): Satu | undefined {
  const [tulisan] = cocok;
  ekor.lastIndex = cocok.index + tulisan.length;
  const { pihak = '', luas, polos, tahun } = ekor.exec(teks)?.groups ?? {};
  const nomor = luas ?? polos;
  if (nomor === undefined) return undefined;
  const angka = splitNomor(nomor, tahun);
  const pasti = luas !== undefined || (angka.tahun !== undefined && !kepala.perluNomor);
  if (!pasti) return undefined;
  const milik = readPihak(kepala, pihak);
  if (milik === undefined) return undefined;
  return { jenis: kepala.jenis, ...milik, ...angka, mulai: cocok.index, akhir: ekor.lastIndex };
}

/** `7/2019` is number 7 of 2019, while the year at the end of 77/SATPOLPP/2022 stays in the number. */
function splitNomor(
  tulisan: string,
  tahun: string | undefined,
): Pick<Penyebutan, 'nomor' | 'tahun'> {
  const garis = /^(.+)\/((?:19|20)\d{2})$/.exec(tulisan);
  const [, depan = '', belakang] = tahun === undefined ? (garis ?? []) : [];
  const nomor = /^\d+[A-Z]?$/i.test(depan) ? depan : tulisan;
  const angka = tahun?.replace(/O/gi, '0').replace(/[Il]/g, '1') ?? belakang;
  return {
    nomor: nomor.replace(/^0+(?=\d+[A-Z]?$)/i, ''),
    ...(angka !== undefined && { tahun: Number(angka) }),
  };
}

/** Issuer or region; undefined when words stand where this kind of regulation has none. */
function readPihak(
  { jenis, penerbit }: Kepala,
  pihak: string,
): Pick<Penyebutan, 'penerbit' | 'wilayah'> | undefined {
  const nama = tidy(pihak);
  const { pihak: bentuk } = bentukRegulasi[jenis];
  if (bentuk === 'tanpa') return nama === '' ? {} : undefined;
  if (bentuk === 'wilayah') return nama === '' ? {} : { wilayah: expandTingkat(nama) };
  const lengkap = jenis === 'permen' || penerbit === 'Menteri' ? namaKementerian(nama) : nama;
  const gabung = [penerbit, lengkap].filter((kata) => kata !== undefined && kata !== '').join(' ');
  return gabung === '' ? {} : { penerbit: gabung };
}

/** A region is named once: "Perda Kabupaten X Nomor 7 … tentang Perubahan Peraturan Daerah Nomor 11". */
function inheritWilayah(satu: Satu, sebelum: Kutipan | undefined): Pick<Penyebutan, 'wilayah'> {
  const sewilayah = satu.wilayah === undefined && satu.jenis === sebelum?.jenis;
  return sewilayah && sebelum.wilayah !== undefined ? { wilayah: sebelum.wilayah } : {};
}

/** The words alone: without the state's name, an abbreviation in brackets, and stray punctuation. */
function tidy(pihak: string): string {
  return pihak
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/republik\s*indonesia|\bR\.?I\b\.?/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,/&-]+|[\s.,/&-]+$/g, '');
}

function expandTingkat(nama: string): string {
  return nama
    .replace(/^kab\.?\s+/i, 'Kabupaten ')
    .replace(/^prov\.?\s+|^propinsi\s+/i, 'Provinsi ');
}
