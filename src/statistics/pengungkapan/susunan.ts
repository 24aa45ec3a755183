import { nilaiWilayah, type Agregat } from '../agregat.ts';
import type { TingkatBaris } from '../model.ts';
import { kodeKecamatan } from '../wilayah.ts';
import type { Gabungan } from './gabungan.ts';
import { berkolomJumlah } from './persamaan.ts';
import { jumlahBaris } from './terlindung.ts';

/** A region in the tree of a kabupaten; numbers point into the list that it stands in. */
export interface Simpul {
  readonly kode: string;
  readonly tingkat: TingkatBaris;
  /** -1 for the kabupaten. */
  readonly induk: number;
  readonly anak: readonly number[];
}

/** What may be done with a cell: `tetap` is known to every reader, `bebas` is in no table at all. */
export const keadaanSel = { buka: 0, tutup: 1, tetap: 2, bebas: 3 } as const;

/** Cells of a joint table; each list has for every region its columns, for every column L, P and both. */
export interface Susunan {
  readonly simpul: readonly Simpul[];
  readonly banyakKolom: number;
  readonly nilai: Float64Array;
  readonly keadaan: Uint8Array;
}

/** Number of a cell. @param jk 0 laki-laki, 1 perempuan, 2 both */
export function letakSel(banyakKolom: number, simpul: number, kolom: number, jk: number): number {
  return 3 * (simpul * banyakKolom + kolom) + jk;
}

/** The regions of some datasets as a tree, the kabupaten first. */
export function susunSimpul(anggota: readonly Agregat[], kodeKabupaten: string): readonly Simpul[] {
  const kecamatan = kodeDari(anggota.map((satu) => satu.kecamatan));
  const desa = kodeDari(anggota.map((satu) => satu.desa));
  const kode = [kodeKabupaten, ...kecamatan, ...desa];
  const letak = new Map(kode.map((satu, i) => [satu, i]));
  const induk = kode.map((satu, i) => {
    if (i === 0) return -1;
    return i <= kecamatan.length ? 0 : (letak.get(kodeKecamatan(satu)) ?? 0);
  });
  const anak = kode.map((): number[] => []);
  induk.forEach((satu, i) => anak[satu]?.push(i));
  return kode.map((satu, i) => ({
    kode: satu,
    tingkat: i === 0 ? 'kabupaten' : i <= kecamatan.length ? 'kecamatan' : 'desa',
    induk: induk[i] ?? -1,
    anak: anak[i] ?? [],
  }));
}

/** The cells of a joint table, none of them closed. */
export function susunSel({ anggota, kolom }: Gabungan, simpul: readonly Simpul[]): Susunan {
  const banyakKolom = kolom.length;
  const nilai = new Float64Array(3 * simpul.length * banyakKolom).fill(Number.NaN);
  const keadaan = new Uint8Array(nilai.length);
  let awal = 0;
  for (const agregat of anggota) {
    const { def } = agregat;
    const lebar = def.kategori.length + (berkolomJumlah(def) ? 1 : 0);
    simpul.forEach(({ kode, tingkat }, s) => {
      const letak = letakSel(banyakKolom, s, awal, 0);
      const angka = nilaiWilayah(agregat, kode);
      if (angka) nilai.set(lengkapiBaris(angka, lebar), letak);
      // The sums above a desa that the export leaves out count it as nobody, which every reader can see.
      else if (setingkat(agregat.tingkat, tingkat))
        keadaan.fill(keadaanSel.tetap, letak, letak + 3 * lebar);
    });
    awal += lebar;
  }
  for (let i = 0; i < nilai.length; i += 1) {
    if (Number.isNaN(nilai[i]) && keadaan[i] === keadaanSel.buka) keadaan[i] = keadaanSel.bebas;
  }
  return { simpul, banyakKolom, nilai, keadaan };
}

/** True when an export of this level has rows for the other: its own and all above it. */
function setingkat(ekspor: TingkatBaris, tingkat: TingkatBaris): boolean {
  const urutan: readonly TingkatBaris[] = ['desa', 'kecamatan', 'kabupaten'];
  return urutan.indexOf(ekspor) <= urutan.indexOf(tingkat);
}

/** Figures of a region with the sums that follow from them: a sex out of the other two, all categories. */
function lengkapiBaris(angka: readonly number[], lebar: number): readonly number[] {
  const isi: number[] = [];
  for (let i = 0; i < angka.length; i += 3) isi.push(...lengkapiJk(angka.slice(i, i + 3)));
  if (3 * lebar === angka.length) return isi;
  return [...isi, ...jumlahBaris(isi)];
}

function lengkapiJk([l = Number.NaN, p = Number.NaN, j = Number.NaN]: readonly number[]): number[] {
  const ada = (nilai: number, lain: number) => (Number.isNaN(nilai) ? lain : nilai);
  return [ada(l, j - p), ada(p, j - l), ada(j, l + p)];
}

function kodeDari(daftar: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  return [...new Set(daftar.flatMap((satu) => [...satu.keys()]))].sort();
}
