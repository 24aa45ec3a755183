import { letakJk, type Agregat } from '../agregat.ts';
import { kodeKecamatan } from '../wilayah.ts';
import { berkolomJumlah } from './persamaan.ts';
import {
  jumlahBaris,
  tanpaPenutupan,
  type AgregatTerlindung,
  type NilaiTerlindung,
} from './terlindung.ts';

/**
 * Figures rounded to multiples of a base, the same for the same input. For every category, L and P each are
 * rounded along the regions by their running sum: a region gets the rounded sum up to it less the rounded sum before
 * it (cascade rounding, a controlled rounding in one direction; cf. Handbook on Statistical Disclosure
 * Control, 5.5).
 *
 * What holds: every figure is a multiple; L + P = JML, and desa add up to kecamatan and these to the kabupaten; a
 * nought stays nought; L and P of any region are less than one base off, of the kabupaten at most half a base, JML
 * less than two. What does not: categories need not add up to their sum, which for whole populations is
 * not rounded at all, so that every table says the same.
 */
export function bulatkanAgregat(agregat: Agregat, kelipatan: number): AgregatTerlindung {
  const { def, tingkat } = agregat;
  const kabupaten = nolBaris(def.kategori.length);
  const kecamatan = new Map(
    [...agregat.kecamatan.keys()].map((kode) => [kode, nolBaris(def.kategori.length)]),
  );
  const berjalan = nolBaris(def.kategori.length);
  const bulat = (kode: string, nilai: readonly number[]): readonly number[] => {
    const hasil = bulatkanBaris(nilai, berjalan, kelipatan);
    tambahkan(kabupaten, hasil);
    if (tingkat === 'desa') tambahkan(kecamatan.get(kodeKecamatan(kode)) ?? [], hasil);
    return hasil;
  };
  const baris = new Map(barisAsal(agregat).map(([kode, nilai]) => [kode, bulat(kode, nilai)]));
  const denganJumlah = (hasil: readonly number[], asli: readonly number[]): NilaiTerlindung => {
    if (!def.membagiPenduduk && !berkolomJumlah(def)) return hasil;
    const seluruh = jumlahBaris(def.membagiPenduduk ? asli : hasil);
    return Object.assign([...hasil], { seluruh });
  };
  const susunPeta = (hasil: ReadonlyMap<string, readonly number[]>, asli: Agregat['desa']) =>
    new Map([...asli].map(([kode, nilai]) => [kode, denganJumlah(hasil.get(kode) ?? [], nilai)]));
  return {
    ...tanpaPenutupan(agregat),
    desa: susunPeta(baris, agregat.desa),
    kecamatan: susunPeta(tingkat === 'desa' ? kecamatan : baris, agregat.kecamatan),
    kabupaten: denganJumlah(kabupaten, agregat.kabupaten),
    kelipatan,
  };
}

/** The rows that the export has itself, in order of code. */
function barisAsal({
  tingkat,
  desa,
  kecamatan,
  kabupaten,
}: Agregat): readonly [string, readonly number[]][] {
  if (tingkat === 'kabupaten') return [['', kabupaten]];
  const asal = tingkat === 'desa' ? desa : kecamatan;
  return [...asal].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param berjalan sums of the rows so far, not rounded; this row is added */
function bulatkanBaris(
  nilai: readonly number[],
  berjalan: number[],
  kelipatan: number,
): readonly number[] {
  const hasil = nilai.map((angka, i) => {
    const lama = berjalan[i] ?? 0;
    if (Number.isNaN(angka)) return Number.NaN;
    berjalan[i] = lama + angka;
    return keKelipatan(lama + angka, kelipatan) - keKelipatan(lama, kelipatan);
  });
  for (let i = 0; i < hasil.length; i += 3) {
    const pecahan = (hasil[i + letakJk.L] ?? Number.NaN) + (hasil[i + letakJk.P] ?? Number.NaN);
    if (!Number.isNaN(pecahan)) hasil[i + letakJk.JML] = pecahan;
  }
  return hasil;
}

function keKelipatan(angka: number, kelipatan: number): number {
  return Math.round(angka / kelipatan) * kelipatan;
}

function nolBaris(banyakKategori: number): number[] {
  return new Array<number>(3 * banyakKategori).fill(0);
}

function tambahkan(total: number[], nilai: readonly number[]): void {
  for (let i = 0; i < total.length; i += 1) total[i] = (total[i] ?? 0) + (nilai[i] ?? Number.NaN);
}
