import type { JenisKelamin } from '../../statistics/model.ts';
import { kumulatif, posisiUntuk, type Acak } from './acak.ts';
import { bobotAgama } from './agama.ts';
import { nilaiKurva, type Kurva } from './kurva.ts';
import { jenjangPada } from './pendidikan.ts';
import { ceraiHidup, ceraiMati, pernahKawin } from './struktur.ts';

/**
 * One made-up inhabitant: where and when born, and a handful of drawn shares from 0 to 1. All that
 * the tables count follows from these and the age, so a person ages without contradicting himself.
 */
export interface Penduduk {
  /** Position of the desa in the kabupaten. */
  readonly desa: number;
  readonly jk: JenisKelamin;
  /** Semester of birth, counted so that semester 2·tahun is the first half of that year. */
  readonly lahir: number;
  readonly agama: number;
  readonly undian: {
    readonly kawin: number;
    readonly ceraiMati: number;
    readonly ceraiHidup: number;
    readonly kepala: number;
    readonly sekolah: number;
    readonly ktp: number;
    readonly kerja: number;
    readonly disabilitas: number;
  };
}

/** In the order of the export. */
export const statusKawin = ['belum', 'kawin', 'cerai-hidup', 'cerai-mati'] as const;
export type StatusKawin = (typeof statusKawin)[number];

export function createPenduduk(
  acak: Acak,
  kodeDesa: string,
  tetap: Pick<Penduduk, 'desa' | 'jk' | 'lahir'>,
): Penduduk {
  return {
    ...tetap,
    agama: acak.posisi(bobotAgama(kodeDesa)),
    undian: {
      kawin: acak.pecahan(),
      ceraiMati: acak.pecahan(),
      ceraiHidup: acak.pecahan(),
      kepala: acak.pecahan(),
      sekolah: acak.pecahan(),
      ktp: acak.pecahan(),
      kerja: acak.pecahan(),
      disabilitas: acak.pecahan(),
    },
  };
}

/** Completed years, at most 120 as in the export. */
export function usiaTahun(satu: Penduduk, semester: number): number {
  return Math.min(120, Math.floor((semester - satu.lahir) / 2));
}

export function statusPada(satu: Penduduk, semester: number): StatusKawin {
  const { jk, undian } = satu;
  // Half years count here: a status that only changed on birthdays would jump every other semester.
  const usia = (semester - satu.lahir) / 2;
  if (undian.kawin >= nilaiKurva(pernahKawin[jk], usia)) return 'belum';
  if (undian.ceraiMati < nilaiKurva(ceraiMati[jk], usia)) return 'cerai-mati';
  return undian.ceraiHidup < nilaiKurva(ceraiHidup[jk], usia) ? 'cerai-hidup' : 'kawin';
}

/** Share of the inhabitants with a recorded disabilitas, by age. */
const penyandang: Kurva = [
  [0, 0.001],
  [15, 0.004],
  [50, 0.007],
  [75, 0.025],
];

/** In the order of the export: fisik, netra, rungu/wicara, mental/jiwa, fisik dan mental, lainnya. */
const bobotRagam = kumulatif([34, 13, 18, 17, 6, 12]);

/** Position of the kind of disabilitas, if any. */
export function ragamDisabilitas(satu: Penduduk, semester: number): number | undefined {
  const bagian = satu.undian.disabilitas / nilaiKurva(penyandang, usiaTahun(satu, semester));
  return bagian < 1 ? posisiUntuk(bobotRagam, bagian) : undefined;
}

export function jenjangPendidikan(satu: Penduduk, semester: number): number {
  return jenjangPada(usiaTahun(satu, semester), Math.floor(satu.lahir / 2), satu.undian.sekolah);
}

const kepalaBelumKawin: Kurva = [
  [17, 0.01],
  [20, 0.07],
  [30, 0.32],
  [50, 0.7],
];
const kepalaPernahKawin: Record<JenisKelamin, Record<Exclude<StatusKawin, 'belum'>, number>> = {
  L: { kawin: 0.988, 'cerai-hidup': 0.93, 'cerai-mati': 0.97 },
  P: { kawin: 0.085, 'cerai-hidup': 0.92, 'cerai-mati': 0.95 },
};

export function kepalaKeluarga(satu: Penduduk, semester: number): boolean {
  const status = statusPada(satu, semester);
  const peluang =
    status === 'belum'
      ? nilaiKurva(kepalaBelumKawin, usiaTahun(satu, semester))
      : kepalaPernahKawin[satu.jk][status];
  return satu.undian.kepala < peluang;
}

export interface Ktp {
  readonly wajib: boolean;
  readonly rekam: boolean;
  readonly cetak: boolean;
}

/** Share of the obliged who have come to be recorded, by age, and of those the share holding a card. */
const sudahRekam: Kurva = [
  [15, 0.4],
  [17, 0.55],
  [19, 0.93],
  [22, 0.985],
  [40, 0.993],
];
const sudahCetak = 0.985;

/** Obliged from 17 years, or once married (UU 23/2006 Pasal 63 as amended by UU 24/2013). */
export function ktpPada(satu: Penduduk, semester: number): Ktp {
  const usia = (semester - satu.lahir) / 2;
  const wajib = usia >= 17 || statusPada(satu, semester) !== 'belum';
  const batas = nilaiKurva(sudahRekam, usia);
  const rekam = wajib && satu.undian.ktp < batas;
  return { wajib, rekam, cetak: rekam && satu.undian.ktp < batas * sudahCetak };
}
