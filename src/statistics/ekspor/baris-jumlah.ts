import type { BarisWilayah } from '../model.ts';
import type { PembacaAngka } from './angka.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { PetaKolom } from './peta-kolom.ts';

export interface PemeriksaJumlah {
  /** A total row; `kode` of the region it sums when it names one. Judged at the end, since a total may stand first. */
  readonly tunda: (sel: readonly string[], nomor: number, kode?: string) => void;
  /** @param baris the rows read, in the order of the file */
  readonly selesai: (baris: readonly BarisWilayah[]) => void;
}

interface BarisJumlah {
  readonly sel: readonly string[];
  readonly nomor: number;
  readonly kode?: string;
}

/** Half of the second decimal, to which measures are usually rounded. */
const pembulatan = 0.005;

/** Compares rows of totals with the sums of the rows they stand for. */
export function createPemeriksaJumlah(
  peta: PetaKolom,
  kumpulan: Kumpulan,
  angka: Pick<PembacaAngka, 'tanpaCatatan'>,
): PemeriksaJumlah {
  const tertunda: BarisJumlah[] = [];
  return {
    tunda: (sel, nomor, kode) => {
      tertunda.push({ sel: [...sel], nomor, ...(kode !== undefined && { kode }) });
    },
    selesai: (baris) => {
      // The total counts rows that could not be read; comparing it would only repeat their findings.
      if (tertunda.length === 0 || kumpulan.adaGalat()) return;
      const jumlah = createJumlah(baris, peta.nilai.length);
      const toleransi = peta.def.desimal === 0 ? 0 : pembulatan * (baris.length + 1);
      let sesudah = 0;
      for (const satu of tertunda) {
        const calon =
          satu.kode === undefined
            ? [jumlah.semua, jumlah.antara(sesudah, satu.nomor)]
            : [jumlah.dalam(satu.kode)];
        if (satu.kode === undefined) sesudah = satu.nomor;
        periksaSatu(satu, calon, { peta, kumpulan, angka, toleransi });
      }
    },
  };
}

/** Sums of figures, computed when the first total of their kind is met. */
function createJumlah(baris: readonly BarisWilayah[], panjang: number) {
  const tambah = (daftar: readonly BarisWilayah[]): readonly number[] => {
    const total = new Array<number>(panjang).fill(0);
    for (const { nilai } of daftar) {
      for (let i = 0; i < panjang; i += 1) total[i] = (total[i] ?? 0) + (nilai[i] ?? Number.NaN);
    }
    return total;
  };
  let perAwalan: ReadonlyMap<string, readonly BarisWilayah[]> | undefined;
  return {
    semua: tambah(baris),
    antara: (dari: number, sampai: number) =>
      tambah(baris.filter(({ barisBerkas }) => barisBerkas > dari && barisBerkas < sampai)),
    dalam: (kode: string) => {
      perAwalan ??= kelompokkan(baris);
      return tambah(perAwalan.get(kode) ?? []);
    },
  };
}

/** The rows under each region above them. */
function kelompokkan(baris: readonly BarisWilayah[]): ReadonlyMap<string, readonly BarisWilayah[]> {
  const hasil = new Map<string, BarisWilayah[]>();
  for (const satu of baris) {
    for (const panjang of [5, 8]) {
      if (panjang >= satu.kode.length) continue;
      const awalan = satu.kode.slice(0, panjang);
      const lama = hasil.get(awalan);
      if (lama) lama.push(satu);
      else hasil.set(awalan, [satu]);
    }
  }
  return hasil;
}

interface Alat {
  readonly peta: PetaKolom;
  readonly kumpulan: Kumpulan;
  readonly angka: Pick<PembacaAngka, 'tanpaCatatan'>;
  /** How far a sum may be off: not at all for counts, by the rounding of each row for measures. */
  readonly toleransi: number;
}

function periksaSatu(baris: BarisJumlah, calon: readonly (readonly number[])[], alat: Alat): void {
  const selisih = calon.map((total) => bandingkan(baris, total, alat));
  if (selisih.some((satu) => satu.length === 0)) return;
  for (const satu of selisih[0] ?? []) {
    alat.kumpulan.tambah({
      aturan: 'baris-jumlah',
      // Nobody says what a column without a header sums.
      tingkat: satu.kolom.trim() === '' ? 'peringatan' : 'galat',
      baris: baris.nomor,
      kolom: satu.kolom,
      pesan: `Baris jumlah menulis ${String(satu.tertulis)} pada kolom ${sebutKolom(satu.kolom)}, padahal jumlah barisnya ${String(satu.dihitung)}`,
      obat: 'Periksa rumus baris jumlahnya dan apakah ada wilayah yang hilang atau berubah sesudahnya',
    });
  }
}

interface Selisih {
  readonly kolom: string;
  readonly tertulis: number;
  readonly dihitung: number;
}

function bandingkan(
  { sel }: BarisJumlah,
  total: readonly number[],
  { peta, angka, toleransi }: Alat,
): readonly Selisih[] {
  const jumlahJk = [0, 1, 2].map((jk) =>
    total.reduce((n, satu, i) => (i % 3 === jk ? n + satu : n), 0),
  );
  const pasangan: (readonly [number, number])[] = [
    ...peta.nilai.map((letak, i) => [letak, total[i] ?? Number.NaN] as const),
    ...(peta.def.membagiPenduduk
      ? [
          ...peta.total.map(({ letak, jk }) => [letak, jumlahJk[jk] ?? Number.NaN] as const),
          ...peta.tanpaJudul.map((letak) => [letak, jumlahJk[2] ?? Number.NaN] as const),
        ]
      : []),
  ];
  return pasangan.flatMap(([letak, dihitung]) => {
    const tertulis = letak < 0 ? undefined : angka.tanpaCatatan(sel[letak], letak);
    if (tertulis === undefined || Number.isNaN(dihitung)) return [];
    if (Math.abs(tertulis - dihitung) <= toleransi) return [];
    return [{ kolom: peta.kepala[letak] ?? '', tertulis, dihitung }];
  });
}
