import type { DatasetDef } from '../model.ts';
import type { PembacaAngka } from './angka.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { TempatBaris } from './matriks.ts';
import { createPemeriksaPersen } from './persen-baris.ts';
import type { PetaKolom } from './peta-kolom.ts';

/** Checks what a row computes from its own figures: wholes and parts, total columns, shares. */
export interface PemeriksaHitungan {
  /**
   * False, with findings, when a sum is wrong.
   *
   * @param teks the cell of a column
   * @param tempat where the figures of the row are
   */
  readonly periksa: (
    teks: (kolom: number) => string,
    nomor: number,
    tempat: TempatBaris,
  ) => boolean;
  readonly selesai: () => void;
}

export function createPemeriksaHitungan(
  peta: PetaKolom,
  angka: PembacaAngka,
  kumpulan: Kumpulan,
): PemeriksaHitungan {
  const { def } = peta;
  const bagian = letakHubungan(def);
  const persen = createPemeriksaPersen(peta, kumpulan);
  const perlu = bagian.length + peta.total.length + peta.persen.length > 0;
  const nilai = new Array<number>(peta.nilai.length).fill(0);
  return {
    periksa: (teks, nomor, { blok, awal }) => {
      if (!perlu) return true;
      for (let i = 0; i < nilai.length; i += 1) nilai[i] = blok[awal + i] ?? Number.NaN;
      let baik = true;
      for (const satu of bagian)
        baik = periksaBagian(nilai, satu, { def, nomor, kumpulan }) && baik;
      baik = periksaTotal(teks, nilai, { peta, nomor, angka, kumpulan }) && baik;
      persen.periksa(teks, nilai, nomor);
      return baik;
    },
    selesai: persen.selesai,
  };
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
  teks: (kolom: number) => string,
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
    const tertulis = angka.tanpaCatatan(teks(letak), letak);
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
