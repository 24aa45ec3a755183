import type { WilayahJumlah } from './kode-baris.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { BarisDesa } from './model.ts';
import type { PetaKolom } from './peta-kolom.ts';

export interface PemeriksaJumlah {
  /** A desa that was read, which later totals include. */
  readonly catat: (baris: BarisDesa) => void;
  /** A total row; `kode` when it names its kecamatan or kabupaten. Judged at the end, since a total may stand first. */
  readonly periksa: (sel: readonly string[], nomor: number, wilayah?: WilayahJumlah) => void;
  readonly selesai: () => void;
}

interface BarisJumlah {
  readonly sel: readonly string[];
  readonly nomor: number;
  /** Start of the codes that it sums. */
  readonly awalan?: string;
  /** Desa read since the total row before it: it may sum only those. */
  readonly sejak: number;
  readonly sampai: number;
}

type BacaAngka = (teks: string | undefined) => number | undefined;

/** Compares rows of totals with the sums of the desa they stand for. */
export function createPemeriksaJumlah(
  peta: PetaKolom,
  kumpulan: Kumpulan,
  bacaAngka: BacaAngka,
): PemeriksaJumlah {
  const desa: BarisDesa[] = [];
  const tertunda: BarisJumlah[] = [];
  return {
    catat: (baris) => {
      desa.push(baris);
    },
    periksa: (sel, nomor, wilayah) => {
      const sejak = tertunda.at(-1)?.sampai ?? 0;
      const awalan = wilayah && { awalan: `${wilayah.kode}.` };
      tertunda.push({ sel: [...sel], nomor, ...awalan, sejak, sampai: desa.length });
    },
    selesai: () => {
      // The total counts rows that could not be read; comparing it would only repeat their findings.
      if (kumpulan.adaGalat()) return;
      for (const baris of tertunda) periksaSatu(baris, desa, { peta, kumpulan, bacaAngka });
    },
  };
}

interface Alat {
  readonly peta: PetaKolom;
  readonly kumpulan: Kumpulan;
  readonly bacaAngka: BacaAngka;
}

function periksaSatu(baris: BarisJumlah, desa: readonly BarisDesa[], alat: Alat): void {
  const { awalan } = baris;
  const calon =
    awalan === undefined
      ? [desa, desa.slice(baris.sejak, baris.sampai)]
      : [desa.filter(({ kode }) => kode.startsWith(awalan))];
  const selisih = calon.map((bagian) => bandingkan(baris, bagian, alat));
  if (selisih.some((satu) => satu.length === 0)) return;
  for (const satu of selisih[0] ?? []) {
    alat.kumpulan.tambah({
      aturan: 'baris-jumlah',
      // Nobody says what a column without a header sums.
      tingkat: satu.kolom.trim() === '' ? 'peringatan' : 'galat',
      baris: baris.nomor,
      kolom: satu.kolom,
      pesan: `Baris jumlah menulis ${String(satu.tertulis)} pada kolom ${sebutKolom(satu.kolom)}, padahal jumlah desanya ${String(satu.dihitung)}.`,
      obat: 'Periksa rumus baris jumlahnya dan apakah ada desa yang hilang atau berubah sesudahnya.',
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
  desa: readonly BarisDesa[],
  { peta, bacaAngka }: Alat,
): readonly Selisih[] {
  const total = peta.nilai.map((_, i) => desa.reduce((n, { nilai }) => n + (nilai[i] ?? 0), 0));
  const semua = total.reduce((a, b) => a + b, 0);
  const pasangan: (readonly [number, number])[] = [
    ...peta.nilai.map((letak, i) => [letak, total[i] ?? 0] as const),
    ...peta.jumlah.map(
      (letak, k) => [letak, (total[2 * k] ?? 0) + (total[2 * k + 1] ?? 0)] as const,
    ),
    ...peta.tanpaJudul.map((letak) => [letak, semua] as const),
  ];
  return pasangan.flatMap(([letak, dihitung]) => {
    const tertulis = letak < 0 ? undefined : bacaAngka(sel[letak]);
    if (tertulis === undefined || tertulis === dihitung) return [];
    return [{ kolom: peta.kepala[letak] ?? '', tertulis, dihitung }];
  });
}
