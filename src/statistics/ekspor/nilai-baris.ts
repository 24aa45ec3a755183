import type { DatasetDef } from '../model.ts';
import { selKosong, selRusak, type PembacaAngka } from './angka.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import { createPemeriksaPersen } from './persen-baris.ts';
import type { TempatBaris } from './matriks.ts';
import type { PetaKolom } from './peta-kolom.ts';

export interface PembacaNilai {
  /** Writes the figures of a row to its place; false, with findings, when one cannot be read or a sum is wrong. */
  readonly baca: (sel: readonly string[], nomor: number, tujuan: TempatBaris) => boolean;
  readonly selesai: () => void;
}

/** Reads the figures of rows of the wide form and checks each sum against its parts. */
export function createPembacaNilai(
  peta: PetaKolom,
  angka: PembacaAngka,
  kumpulan: Kumpulan,
): PembacaNilai {
  const { nilai: letak, kepala, def } = peta;
  const bagian = letakHubungan(def);
  const persen = createPemeriksaPersen(peta, kumpulan);
  const perluPeriksa = bagian.length + peta.total.length + peta.persen.length > 0;
  const bolehNol = def.kategori.map(({ opsional }) => opsional === 'nol');
  const terjauh = Math.max(...letak);

  const ambil = (sel: readonly string[], i: number, nomor: number): number => {
    const kolom = letak[i] ?? -1;
    return kolom < 0 ? Number.NaN : angka.baca(sel[kolom] ?? '', kolom, nomor);
  };
  const bacaKategori = (
    { blok, awal }: TempatBaris,
    k: number,
    sel: readonly string[],
    nomor: number,
  ): boolean => {
    const i = 3 * k;
    const l = ambil(sel, i, nomor);
    const p = ambil(sel, i + 1, nomor);
    const j = ambil(sel, i + 2, nomor);
    if (l >= 0 && p >= 0 && (j === l + p || Number.isNaN(j))) {
      blok[awal + i] = l;
      blok[awal + i + 1] = p;
      blok[awal + i + 2] = l + p;
      return true;
    }
    const tiga = lengkapi({ k, l, p, j, nomor });
    if (tiga) blok.set(tiga, awal + i);
    return tiga !== undefined;
  };

  /** The rarer rows: cells that are empty, unreadable, not at hand, or do not add up. */
  const lengkapi = (isi: Tiga): readonly [number, number, number] | undefined => {
    const { k, l, p, j, nomor } = isi;
    if (l === selRusak || p === selRusak || j === selRusak) return undefined;
    const i = 3 * k;
    const pasangan = (letak[i] ?? -1) >= 0;
    const ada = (letak[i + 2] ?? -1) >= 0;
    if (!pasangan && !ada) {
      const kosong = bolehNol[k] === true ? 0 : Number.NaN;
      return [kosong, kosong, kosong];
    }
    const kosong = [l, p, j].flatMap((satu, jk) =>
      satu === selKosong ? [letak[i + jk] ?? -1] : [],
    );
    const [lBaik, pBaik] = pasangan ? nolYangPasti(l, p, j) : [Number.NaN, Number.NaN];
    const jBaik = j === selKosong && pasangan ? lBaik + pBaik : j;
    if (
      lBaik === selKosong ||
      pBaik === selKosong ||
      jBaik === selKosong ||
      (kosong.length > 0 && Number.isNaN(jBaik))
    ) {
      for (const kolom of kosong) angka.kosong(kolom, nomor);
      return undefined;
    }
    if (pasangan && ada && lBaik + pBaik !== jBaik && !Number.isNaN(lBaik + pBaik + jBaik)) {
      laporkanJumlah(nomor, {
        kumpulan,
        kolom: kepala[letak[i + 2] ?? -1] ?? '',
        j: jBaik,
        l: lBaik,
        p: pBaik,
      });
      return undefined;
    }
    return [lBaik, pBaik, ada ? jBaik : lBaik + pBaik];
  };

  return {
    baca: (sel, nomor, tujuan) => {
      if (sel.length !== kepala.length && !lebarCocok(sel, nomor, { kepala, terjauh, kumpulan })) {
        return false;
      }
      if (letak.every((kolom) => kolom < 0 || (sel[kolom] ?? '').trim() === '')) {
        laporkanKosong(kumpulan, nomor);
        return false;
      }
      let baik = true;
      for (let k = 0; k < def.kategori.length; k += 1) {
        if (!bacaKategori(tujuan, k, sel, nomor)) baik = false;
      }
      if (!baik || !perluPeriksa) return baik;
      const nilai = Array.from(tujuan.blok.subarray(tujuan.awal, tujuan.awal + letak.length));
      for (const satu of bagian)
        baik = periksaBagian(nilai, satu, { def, nomor, kumpulan }) && baik;
      baik = periksaTotal(sel, nilai, { peta, nomor, angka, kumpulan }) && baik;
      persen.periksa(sel, nilai, nomor);
      return baik;
    },
    selesai: persen.selesai,
  };
}

interface Tiga {
  readonly k: number;
  readonly l: number;
  readonly p: number;
  readonly j: number;
  readonly nomor: number;
}

/** An empty cell is 0 when the sum of its row says so, and stays empty otherwise: nothing else can tell. */
function nolYangPasti(l: number, p: number, j: number): readonly [number, number] {
  if (l === selKosong && p === selKosong) return j === 0 ? [0, 0] : [l, p];
  if (l === selKosong) return p === j ? [0, p] : [l, p];
  if (p === selKosong) return l === j ? [l, 0] : [l, p];
  return [l, p];
}

interface BagianLetak {
  readonly jumlah: number;
  readonly bagian: readonly number[];
}

function letakHubungan({ kategori, hubungan }: DatasetDef): readonly BagianLetak[] {
  const letak = (id: string) => kategori.findIndex((satu) => satu.id === id);
  return hubungan.map(({ jumlah, bagian }) => ({
    jumlah: letak(jumlah),
    bagian: bagian.map(letak),
  }));
}

/** A whole and its parts, for each sex of which all of them are known. */
function periksaBagian(
  nilai: readonly number[],
  { jumlah, bagian }: BagianLetak,
  {
    def,
    nomor,
    kumpulan,
  }: { readonly def: DatasetDef; readonly nomor: number; readonly kumpulan: Kumpulan },
): boolean {
  for (let jk = 2; jk >= 0; jk -= 1) {
    const seluruh = nilai[3 * jumlah + jk] ?? Number.NaN;
    let terhitung = 0;
    for (const k of bagian) terhitung += nilai[3 * k + jk] ?? Number.NaN;
    if (seluruh === terhitung || Number.isNaN(seluruh + terhitung)) continue;
    const nama = (k: number) => `"${def.kategori[k]?.label ?? ''}"`;
    kumpulan.tambah({
      aturan: 'bagian-jumlah',
      tingkat: 'galat',
      baris: nomor,
      pesan: `${nama(jumlah)} ${['laki-laki ', 'perempuan ', ''][jk] ?? ''}berisi ${String(seluruh)}, padahal ${bagian.map(nama).join(' ditambah ')} adalah ${String(terhitung)}`,
      obat: 'Periksa angkanya di buku kerja asal, lalu ekspor ulang',
    });
    return false;
  }
  return true;
}

/** Columns that sum all categories, in exports whose categories divide the population. */
function periksaTotal(
  sel: readonly string[],
  nilai: readonly number[],
  {
    peta: { total, def, kepala },
    nomor,
    angka,
    kumpulan,
  }: {
    readonly peta: PetaKolom;
    readonly nomor: number;
    readonly angka: PembacaAngka;
    readonly kumpulan: Kumpulan;
  },
): boolean {
  if (!def.membagiPenduduk) return true;
  let baik = true;
  for (const { letak, jk } of total) {
    const tertulis = angka.tanpaCatatan(sel[letak], letak);
    let terhitung = 0;
    for (let i = jk; i < nilai.length; i += 3) terhitung += nilai[i] ?? Number.NaN;
    if (tertulis === undefined || tertulis === terhitung || Number.isNaN(terhitung)) continue;
    baik = false;
    kumpulan.tambah({
      aturan: 'jumlah-baris',
      tingkat: 'galat',
      baris: nomor,
      kolom: kepala[letak] ?? '',
      pesan: `Kolom ${sebutKolom(kepala[letak] ?? '')} berisi ${String(tertulis)}, padahal jumlah kategorinya ${String(terhitung)}`,
      obat: 'Periksa baris ini di buku kerja asal, lalu ekspor ulang',
    });
  }
  return baik;
}

/** Cells beyond the header must be blank, and the last columns must not be missing. */
function lebarCocok(
  sel: readonly string[],
  baris: number,
  {
    kepala,
    terjauh,
    kumpulan,
  }: {
    readonly kepala: readonly string[];
    readonly terjauh: number;
    readonly kumpulan: Kumpulan;
  },
): boolean {
  const lebih = sel.slice(kepala.length).some((teks) => teks.trim() !== '');
  if (sel.length > terjauh && !lebih) return true;
  kumpulan.tambah({
    aturan: 'banyak-kolom',
    tingkat: 'galat',
    baris,
    pesan: `Baris ini berisi ${String(sel.length)} sel, padahal judulnya ${String(kepala.length)} kolom`,
    obat: 'Periksa pemisah kolom dan tanda kutip pada baris ini, atau ekspor ulang berkasnya',
  });
  return false;
}

function laporkanKosong(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'baris-tanpa-angka',
    tingkat: 'galat',
    baris,
    pesan: 'Baris ini berkode wilayah tetapi semua angkanya kosong',
    obat: 'Isi angkanya dari ekspor asal; 0 bila memang tidak ada',
  });
}

function laporkanJumlah(
  baris: number,
  {
    kumpulan,
    kolom,
    j,
    l,
    p,
  }: {
    readonly kumpulan: Kumpulan;
    readonly kolom: string;
    readonly j: number;
    readonly l: number;
    readonly p: number;
  },
): void {
  kumpulan.tambah({
    aturan: 'jumlah-l-p',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Kolom ${sebutKolom(kolom)} berisi ${String(j)}, padahal laki-laki ${String(l)} ditambah perempuan ${String(p)} adalah ${String(l + p)}`,
    obat: 'Periksa ketiga angkanya di buku kerja asal, lalu ekspor ulang',
  });
}
