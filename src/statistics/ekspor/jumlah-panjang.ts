import { letakJk } from '../agregat.ts';
import type { BarisWilayah, DatasetDef, JkKolom } from '../model.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { IsianWadah } from './wadah.ts';

/** A figure that sums others, and where it stands. */
interface Jumlah {
  readonly nilai: number;
  readonly baris: number;
}

/** Compares the rows of a long table that are sums with what they sum. */
export interface PemeriksaJumlahPanjang {
  /** All categories of a region. */
  readonly kategori: (kode: string, jk: JkKolom, jumlah: Jumlah) => void;
  /** All regions; the category is undefined where that is summed too. */
  readonly wilayah: (kategori: number | undefined, jk: JkKolom, jumlah: Jumlah) => void;
  /** @param atasan figures of regions above those of `baris` */
  readonly selesai: (baris: readonly BarisWilayah[], atasan: readonly IsianWadah[]) => void;
}

interface Dugaan {
  readonly kode: string;
  readonly letak: readonly number[];
  readonly jumlah: Jumlah;
}

export function createPemeriksaJumlahPanjang(
  { kategori, membagiPenduduk }: DatasetDef,
  kumpulan: Kumpulan,
): PemeriksaJumlahPanjang {
  const dugaan: Dugaan[] = [];
  const semuaKategori = (jk: JkKolom) => kategori.map((_, k) => 3 * k + letakJk[jk]);
  return {
    kategori: (kode, jk, jumlah) => {
      // Categories that overlap have no sum to compare.
      if (membagiPenduduk) dugaan.push({ kode, letak: semuaKategori(jk), jumlah });
    },
    wilayah: (k, jk, jumlah) => {
      if (k === undefined && !membagiPenduduk) return;
      const letak = k === undefined ? semuaKategori(jk) : [3 * k + letakJk[jk]];
      dugaan.push({ kode: '', letak, jumlah });
    },
    selesai: (baris, atasan) => {
      // The sum counts rows that could not be read; comparing it would only repeat their findings.
      if (kumpulan.adaGalat()) return;
      const milikAtasan = atasan.map(({ kode, letak, nilai, sel }): Dugaan => ({
        kode,
        letak: [letak],
        jumlah: { nilai, baris: sel.baris },
      }));
      for (const satu of [...dugaan, ...milikAtasan]) bandingkan(satu, baris, kumpulan);
    },
  };
}

function bandingkan(
  { kode, letak, jumlah }: Dugaan,
  baris: readonly BarisWilayah[],
  kumpulan: Kumpulan,
): void {
  let terhitung = 0;
  for (const satu of baris) {
    if (!satu.kode.startsWith(kode)) continue;
    const { nilai } = satu;
    for (const i of letak) terhitung += nilai[i] ?? Number.NaN;
  }
  if (terhitung === jumlah.nilai || Number.isNaN(terhitung + jumlah.nilai)) return;
  kumpulan.tambah({
    aturan: 'baris-jumlah',
    tingkat: 'galat',
    baris: jumlah.baris,
    pesan: `Baris jumlah menulis ${String(jumlah.nilai)}, padahal jumlah baris yang diwakilinya ${String(terhitung)}`,
    obat: 'Periksa apakah ada baris yang hilang atau berubah sesudah jumlahnya dihitung, lalu ekspor ulang',
  });
}
