import { addDurasi, compareDurasi, mapSatuan, nol } from '../durasi.ts';
import type { Durasi } from '../durasi.ts';
import type { Cabang } from './graf.ts';
import type { Hitungan } from './hitungan.ts';
import type { CabangBerpeluang, Rantai } from './rantai.ts';
import type { Sisi } from './simpul.ts';
import { solveLinear } from './solve-linear.ts';

/** Of the arrows that run at once, the one whose way is counted. */
export type Serentak = ReadonlyMap<Cabang, Sisi>;

export interface Terselesaikan {
  /** Expected time from leaving each state until an end. */
  readonly sisa: ReadonlyMap<number, Durasi>;
  readonly serentak: Serentak;
}

/**
 * Expected time to absorption: (I - Q)·t = c, unit by unit (Kemeny and Snell, Finite Markov Chains, 1960,
 * theorem 3.3.5). Of arrows that run at once the one with the longest expected way counts, which is found by
 * policy iteration (Howard 1960); as those that meet again share what follows, it is the longest until they meet.
 */
export function solveRantai(
  { keadaan, cabang }: Rantai,
  biaya: (sisi: Sisi) => Durasi,
  jamKerja: Hitungan['jamKerja'],
): Terselesaikan | undefined {
  let serentak: Serentak = new Map();
  for (let kali = 0; kali <= keadaan.length; kali += 1) {
    const sisa = solveOnce({ keadaan, cabang }, biaya, serentak);
    if (sisa === undefined) return undefined;
    const nilai = (sisi: Sisi) => addDurasi(biaya(sisi), sisa.get(sisi.ke) ?? nol);
    const lebih = (a: Sisi, b: Sisi) => compareDurasi(nilai(a), nilai(b), jamKerja) > 1e-9;
    const baru = improve([...cabang.values()].flat(), serentak, lebih);
    if (baru === undefined) return { sisa, serentak };
    serentak = baru;
  }
  return undefined;
}

/** The arrow that stands for a branch. */
export function sisiOf(cabang: Cabang, serentak: Serentak): Sisi | undefined {
  return serentak.get(cabang) ?? cabang.sisi[0];
}

function improve(
  semua: readonly CabangBerpeluang[],
  serentak: Serentak,
  lebih: (a: Sisi, b: Sisi) => boolean,
): Serentak | undefined {
  const baru = new Map(serentak);
  let berubah = false;
  for (const { cabang } of semua) {
    for (const sisi of cabang.sisi) {
      const lama = sisiOf(cabang, baru);
      if (lama === undefined || !lebih(sisi, lama)) continue;
      baru.set(cabang, sisi);
      berubah = true;
    }
  }
  return berubah ? baru : undefined;
}

function solveOnce(
  { keadaan, cabang }: Rantai,
  biaya: (sisi: Sisi) => Durasi,
  serentak: Serentak,
): ReadonlyMap<number, Durasi> | undefined {
  const matriks = keadaan.map((nomor) =>
    equation(keadaan, nomor, cabang.get(nomor) ?? [], serentak),
  );
  const kanan = keadaan.map((nomor) => {
    const biayaKeluar = (cabang.get(nomor) ?? []).map(({ cabang, peluang }) => {
      const sisi = sisiOf(cabang, serentak);
      return mapSatuan((satuan) => (sisi ? biaya(sisi)[satuan] * peluang : 0));
    });
    const { bulan, hari, hariKerja, menit } = biayaKeluar.reduce(addDurasi, nol);
    return [bulan, hari, hariKerja, menit];
  });
  const hasil = solveLinear(matriks, kanan);
  return hasil && new Map(keadaan.map((nomor, i) => [nomor, toDurasi(hasil[i] ?? [])]));
}

/** A row of I - Q. */
export function equation(
  keadaan: readonly number[],
  nomor: number,
  cabang: readonly CabangBerpeluang[],
  serentak: Serentak,
): number[] {
  const baris = keadaan.map((lain): number => (lain === nomor ? 1 : 0));
  for (const satu of cabang) {
    const tujuan = keadaan.indexOf(sisiOf(satu.cabang, serentak)?.ke ?? -1);
    if (tujuan >= 0) baris[tujuan] = (baris[tujuan] ?? 0) - satu.peluang;
  }
  return baris;
}

function toDurasi([bulan = 0, hari = 0, hariKerja = 0, menit = 0]: readonly number[]): Durasi {
  return { bulan, hari, hariKerja, menit };
}
