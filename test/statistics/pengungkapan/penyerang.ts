import { nilaiWilayah } from '../../../src/statistics/agregat.ts';
import type {
  AgregatTerlindung,
  NilaiTerlindung,
} from '../../../src/statistics/pengungkapan/terlindung.ts';
import { createAcak } from '../../acak.ts';

/** A figure, as `dataset kode kategori jk`; the sum of all categories is the category `*`. */
type NamaSel = string;

/** A sum that holds whatever the figures are: the first is the sum of the others. */
export type Sama = readonly NamaSel[];

export const namaSel = (dataset: string, kode: string, kategori: string, jk: number): NamaSel =>
  `${dataset} ${kode} ${kategori} ${'LPJ'.charAt(jk)}`;

export interface HasilSerangan {
  readonly tertutup: readonly NamaSel[];
  /** Kept back, and the same in every solution of the equations. */
  readonly terbongkar: readonly NamaSel[];
  /** Kept back, and a single number once no figure is below 0. */
  readonly terjepit: readonly NamaSel[];
}

/**
 * What an attacker who has every table of a release can work out. He knows that L + P = JML, that regions add up
 * to their parents, how categories add up in a dataset and, by `antarTabel`, across datasets. He solves all of it
 * as one linear system over a prime field: a figure is determined when a random solution of the
 * homogeneous system is 0 there. And he narrows the range of every figure by what the others leave for it, over and over.
 */
export function serang(
  agregat: ReadonlyMap<string, AgregatTerlindung>,
  kodeKabupaten: string,
  antarTabel: (kode: string, jk: number) => readonly Sama[] = () => [],
): HasilSerangan {
  const diketahui = new Map<NamaSel, number>();
  const nomor = new Map<NamaSel, number>();
  const tertutup: NamaSel[] = [];
  const kode = new Set<string>();
  for (const satu of agregat.values()) {
    for (const tempat of [...satu.desa.keys(), ...satu.kecamatan.keys(), kodeKabupaten]) {
      kode.add(tempat);
      kategoriDengan(satu).forEach((kategori, k) => {
        for (let jk = 0; jk < 3; jk += 1) {
          const nama = namaSel(satu.def.id, tempat, kategori, jk);
          const isi = angka(satu, tempat, k, jk);
          if (Number.isNaN(isi)) nomor.set(nama, nomor.size);
          else diketahui.set(nama, isi);
          if (satu.tertutup(tempat, 3 * k + jk)) tertutup.push(nama);
        }
      });
    }
  }
  const sama = [
    ...[...agregat.values()].flatMap((satu) => persamaanTabel(satu, kodeKabupaten)),
    ...[...kode].flatMap((tempat) => [0, 1, 2].flatMap((jk) => antarTabel(tempat, jk))),
  ];
  const baris = sama.flatMap((satu) => susunBaris(satu, nomor, diketahui));
  const jawab = jawabanAcak(baris, nomor.size);
  const rentang = persempit(baris, nomor.size);
  const letak = (nama: NamaSel) => nomor.get(nama) ?? -1;
  return {
    tertutup,
    terbongkar: tertutup.filter((nama) => jawab[letak(nama)] === 0),
    terjepit: tertutup.filter((nama) => rentang.bawah[letak(nama)] === rentang.atas[letak(nama)]),
  };
}

/** Every sum that a reader of one dataset's tables knows to hold. */
function persamaanTabel(agregat: AgregatTerlindung, kodeKabupaten: string): readonly Sama[] {
  const { def } = agregat;
  const sel = (kode: string, kategori: string, jk: number) => namaSel(def.id, kode, kategori, jk);
  const kategori = def.kategori.map(({ id }) => id);
  const hasil: Sama[] = [];
  const kecamatan = [...agregat.kecamatan.keys()];
  for (const kode of [...agregat.desa.keys(), ...kecamatan, kodeKabupaten]) {
    for (const k of [...kategori, '*']) hasil.push([2, 0, 1].map((jk) => sel(kode, k, jk)));
    for (const jk of [0, 1, 2]) {
      const nilai: NilaiTerlindung = nilaiWilayah(agregat, kode) ?? [];
      if (nilai.seluruh) hasil.push(['*', ...kategori].map((k) => sel(kode, k, jk)));
      for (const { jumlah, bagian } of def.hubungan) {
        hasil.push([jumlah, ...bagian].map((k) => sel(kode, k, jk)));
      }
    }
  }
  for (const k of [...kategori, '*']) {
    for (const jk of [0, 1, 2]) {
      if (kecamatan.length > 0) {
        hasil.push([kodeKabupaten, ...kecamatan].map((kode) => sel(kode, k, jk)));
      }
      for (const induk of kecamatan) {
        const anak = [...agregat.desa.keys()].filter((kode) => kode.startsWith(`${induk}.`));
        if (anak.length > 0) hasil.push([induk, ...anak].map((kode) => sel(kode, k, jk)));
      }
    }
  }
  return hasil;
}

function kategoriDengan({ def, kabupaten }: AgregatTerlindung): readonly string[] {
  return [...def.kategori.map(({ id }) => id), ...(kabupaten.seluruh ? ['*'] : [])];
}

function angka(agregat: AgregatTerlindung, kode: string, k: number, jk: number): number {
  const nilai: NilaiTerlindung = nilaiWilayah(agregat, kode) ?? [];
  const letak = 3 * k + jk;
  const isi = letak < nilai.length ? nilai[letak] : nilai.seluruh?.[letak - nilai.length];
  return isi ?? Number.NaN;
}

/** The unknown figures of a sum with their signs, and what they come to together when the others are known. */
interface Baris {
  readonly suku: ReadonlyMap<number, number>;
  readonly hasil: number;
}

/** Nothing for a sum without unknowns, or with a figure that is in no table. */
function susunBaris(
  sama: Sama,
  nomor: ReadonlyMap<NamaSel, number>,
  diketahui: ReadonlyMap<NamaSel, number>,
): readonly Baris[] {
  const suku = new Map<number, number>();
  let hasil = 0;
  for (const [i, nama] of sama.entries()) {
    // A sum that everybody knows although no table of these holds it.
    if (nama === jumlahDiketahui) continue;
    const tanda = i === 0 ? -1 : 1;
    const n = nomor.get(nama);
    const isi = diketahui.get(nama);
    if (n !== undefined) suku.set(n, (suku.get(n) ?? 0) + tanda);
    else if (isi !== undefined) hasil -= tanda * isi;
    else return [];
  }
  return suku.size === 0 ? [] : [{ suku, hasil: sama[0] === jumlahDiketahui ? Number.NaN : hasil }];
}

/** Stands in a `Sama` for a whole whose number is public. */
export const jumlahDiketahui: NamaSel = '';

/** Ranges of the unknowns, from 0 up, as far as each sum alone narrows them (the shuttle algorithm). */
function persempit(
  baris: readonly Baris[],
  banyak: number,
): { readonly bawah: Float64Array; readonly atas: Float64Array } {
  const bawah = new Float64Array(banyak);
  const atas = new Float64Array(banyak).fill(Infinity);
  const berhitung = baris.filter(({ hasil }) => !Number.isNaN(hasil));
  for (let lanjut = true, putaran = 0; lanjut && putaran < 50; putaran += 1) {
    lanjut = false;
    for (const satu of berhitung) lanjut = persempitBaris(satu, bawah, atas) || lanjut;
  }
  return { bawah, atas };
}

function persempitBaris({ suku, hasil }: Baris, bawah: Float64Array, atas: Float64Array): boolean {
  const terkecil = (n: number, tanda: number) => (tanda > 0 ? (bawah[n] ?? 0) : -(atas[n] ?? 0));
  const terbesar = (n: number, tanda: number) => (tanda > 0 ? (atas[n] ?? 0) : -(bawah[n] ?? 0));
  let berubah = false;
  for (const [n, tanda] of suku) {
    let [rendah, tinggi] = [0, 0];
    for (const [lain, tandaLain] of suku) {
      if (lain === n) continue;
      rendah += terkecil(lain, tandaLain);
      tinggi += terbesar(lain, tandaLain);
    }
    const [a, b] = tanda > 0 ? [hasil - tinggi, hasil - rendah] : [rendah - hasil, tinggi - hasil];
    if (a > (bawah[n] ?? 0)) {
      bawah[n] = a;
      berubah = true;
    }
    if (b < (atas[n] ?? 0)) {
      atas[n] = b;
      berubah = true;
    }
  }
  return berubah;
}

/** The largest prime below 2^26, so that products of two residues are exact. */
const prima = 67_108_859;

/** A random solution of the homogeneous system, modulo the prime: sparse elimination, then back substitution. */
function jawabanAcak(baris: readonly Baris[], banyak: number): Float64Array {
  const pangkal = new Map<number, ReadonlyMap<number, number>>();
  const urut: number[] = [];
  for (const { suku } of baris.toSorted((a, b) => a.suku.size - b.suku.size)) {
    const sisa = new Map([...suku].map(([n, v]) => [n, modulo(v)]));
    for (const [n, v] of sisa) if (v === 0) sisa.delete(n);
    for (;;) {
      const n = [...sisa.keys()].find((satu) => pangkal.has(satu));
      if (n === undefined) break;
      kurangi(sisa, pangkal.get(n) ?? new Map(), sisa.get(n) ?? 0);
    }
    const [pertama] = sisa;
    if (!pertama) continue;
    const [n, v] = pertama;
    const balik = kebalikan(v);
    pangkal.set(n, new Map([...sisa].map(([k, nilai]) => [k, kali(nilai, balik)])));
    urut.push(n);
  }
  const acak = createAcak(20_240_101).bulat;
  const jawab = new Float64Array(banyak);
  for (let n = 0; n < banyak; n += 1) if (!pangkal.has(n)) jawab[n] = 1 + acak(prima - 1);
  // A row holds no pivot that came before it, so the later ones are known first.
  for (const n of urut.toReversed()) {
    let jumlah = 0;
    for (const [k, v] of pangkal.get(n) ?? []) {
      if (k !== n) jumlah = modulo(jumlah + kali(v, jawab[k] ?? 0));
    }
    jawab[n] = modulo(-jumlah);
  }
  return jawab;
}

function kurangi(
  sisa: Map<number, number>,
  pangkal: ReadonlyMap<number, number>,
  kaliBerapa: number,
): void {
  for (const [k, v] of pangkal) {
    const baru = modulo((sisa.get(k) ?? 0) - kali(v, kaliBerapa));
    if (baru === 0) sisa.delete(k);
    else sisa.set(k, baru);
  }
}

function modulo(nilai: number): number {
  const sisa = nilai % prima;
  return sisa < 0 ? sisa + prima : sisa;
}

function kali(a: number, b: number): number {
  return (a * b) % prima;
}

/** By Fermat: a^(p-2). */
function kebalikan(nilai: number): number {
  let [hasil, dasar] = [1, nilai];
  for (let pangkat = prima - 2; pangkat > 0; pangkat = Math.floor(pangkat / 2)) {
    if (pangkat % 2 === 1) hasil = kali(hasil, dasar);
    dasar = kali(dasar, dasar);
  }
  return hasil;
}
