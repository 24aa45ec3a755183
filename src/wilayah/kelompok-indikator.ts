import { daftarIndikator } from '../statistics/indicators/index.ts';
import type { Indikator } from '../statistics/indikator.ts';

/** Indicators of one subject, in the order in which they are read. */
interface KelompokIndikator {
  readonly id: string;
  readonly judul: string;
  readonly indikator: readonly Indikator[];
}

const susunan: readonly (readonly [id: string, judul: string, anggota: readonly string[]])[] = [
  [
    'penduduk',
    'Penduduk dan pertumbuhannya',
    [
      ...['jumlah-penduduk', 'laju-pertumbuhan-penduduk', 'laju-pertumbuhan-eksponensial'],
      ...['kepadatan-penduduk', 'rasio-jenis-kelamin'],
    ],
  ],
  [
    'umur',
    'Susunan umur',
    [
      ...[
        'umur-median',
        'umur-median-tunggal',
        'rasio-ketergantungan',
        'rasio-ketergantungan-muda',
      ],
      ...['rasio-ketergantungan-tua', 'rasio-anak-wanita', 'indeks-penuaan'],
      ...['indeks-penuaan-lansia', 'persentase-lansia'],
    ],
  ],
  [
    'keluarga',
    'Keluarga',
    ['rata-rata-anggota-keluarga', 'kepala-keluarga-perempuan', 'cakupan-kk'],
  ],
  [
    'dokumen',
    'Kepemilikan dokumen',
    [
      ...['cakupan-perekaman', 'cakupan-ktp-el', 'cakupan-kia', 'cakupan-akta-kelahiran-18'],
      ...['cakupan-akta-kelahiran-5', 'cakupan-akta-kelahiran', 'cakupan-akta-perkawinan'],
      'cakupan-akta-perceraian',
    ],
  ],
  [
    'peristiwa',
    'Kelahiran, kematian, dan perpindahan',
    [
      ...['angka-kelahiran-kasar', 'angka-kelahiran-umum', 'angka-kematian-kasar'],
      ...['pertumbuhan-alami', 'migrasi-masuk', 'migrasi-keluar', 'migrasi-neto'],
    ],
  ],
];

/** Every indicator in exactly one group. */
export const kelompokIndikator: readonly KelompokIndikator[] = susunan.map(
  ([id, judul, anggota]) => ({ id, judul, indikator: anggota.map(indikatorBernama) }),
);

/** The indicator of an id; an Error when there is none. */
export function indikatorBernama(id: string): Indikator {
  const indikator = daftarIndikator.find((satu) => satu.id === id);
  if (!indikator) throw new Error(`no indicator ${id}`);
  return indikator;
}

/** What a reader compares regions by first. */
export const indikatorPokok: readonly Indikator[] = [
  ...['jumlah-penduduk', 'kepadatan-penduduk', 'rasio-jenis-kelamin', 'umur-median'],
  ...['rasio-ketergantungan', 'persentase-lansia', 'rata-rata-anggota-keluarga'],
  ...['kepala-keluarga-perempuan', 'cakupan-perekaman', 'cakupan-ktp-el', 'cakupan-kia'],
  'cakupan-akta-kelahiran-18',
].map(indikatorBernama);
