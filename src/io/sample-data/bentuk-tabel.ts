import type { Kabupaten } from '../../statistics/model.ts';
import type { Sel } from '../format-csv.ts';
import { createHitungan, type Hitungan } from './hitungan.ts';
import type { Penduduk } from './penduduk.ts';

export interface Tabel {
  readonly berkas: string;
  readonly pemisah: ',' | ';';
  readonly baris: readonly (readonly Sel[])[];
}

export interface DesaContoh {
  readonly posisi: number;
  readonly kode: string;
  readonly nama: string;
  readonly kelurahan: boolean;
  /** The eight cells in which most exports write a region, codes as numbers without padding. */
  readonly kodeTerpisah: readonly Sel[];
}

/** What the tables of one release are made from. */
export interface Bahan {
  readonly desa: readonly DesaContoh[];
  readonly penduduk: readonly Penduduk[];
  readonly semester: number;
}

/** All desa in order of code, with names in capitals as in the exports. */
export function daftarDesa(kabupaten: Kabupaten): readonly DesaContoh[] {
  const berkecamatan = kabupaten.kecamatan.flatMap((kecamatan) =>
    kecamatan.desa.map((desa) => ({ desa, kecamatan })),
  );
  return berkecamatan.map(({ desa, kecamatan }, posisi) => {
    const [prop = '', kab = '', kec = '', kel = ''] = desa.kode.split('.');
    const nama = desa.nama.toUpperCase();
    const namaKabupaten = kabupaten.nama.replace(/^(?:Kabupaten|Kota) /, '');
    return {
      posisi,
      kode: desa.kode,
      nama,
      kelurahan: kel.startsWith('1'),
      kodeTerpisah: [
        Number(prop),
        kabupaten.provinsi.nama.toUpperCase(),
        Number(kab),
        namaKabupaten.toUpperCase(),
        Number(kec),
        kecamatan.nama.toUpperCase(),
        Number(kel),
        nama,
      ],
    };
  });
}

/** How an export writes the region in front of the figures: its headers, and the cells of a desa. */
export interface Awalan {
  readonly kepala: readonly Sel[];
  readonly isi: (desa: DesaContoh) => readonly Sel[];
}

export const kodeTerpisah: Awalan = {
  kepala: [
    'NO_PROP',
    'NAMA_PROP',
    'NO_KAB',
    'NAMA_KAB',
    'NO_KEC',
    'NAMA_KEC',
    'NO_KEL',
    'NAMA_KEL',
  ],
  isi: (desa) => desa.kodeTerpisah,
};

export const kodeTanpaTitik: Awalan = {
  kepala: ['KODE', 'WILAYAH'],
  isi: ({ kode, nama }) => [kode.replaceAll('.', ''), nama],
};

export const kodeBertitik: Awalan = {
  kepala: ['KODE', 'WILAYAH'],
  isi: ({ kode, nama }) => [kode, nama],
};

/** Counts everyone in the categories (by position) that `kategori` names for him; none leaves him out. */
export function hitung(
  { penduduk }: Bahan,
  banyakKategori: number,
  kategori: (satu: Penduduk) => readonly number[],
): Hitungan {
  const hitungan = createHitungan(banyakKategori);
  for (const satu of penduduk) {
    for (const k of kategori(satu)) hitungan.tambah(satu.desa, k, satu.jk);
  }
  return hitungan;
}

type Pasangan = readonly [laki: number, perempuan: number];
export const lp = ([l, p]: Pasangan): readonly number[] => [l, p];
export const lpJml = ([l, p]: Pasangan): readonly number[] => [l, p, l + p];

export interface BentukTabel {
  readonly berkas: string;
  readonly pemisah?: ';';
  readonly awalan: Awalan;
  /** Headers of the figures. */
  readonly kepala: readonly string[];
  readonly sel: (pasangan: Pasangan) => readonly number[];
}

/** One row for each desa, in order of code. */
export function susunTabel(bahan: Bahan, hitungan: Hitungan, bentuk: BentukTabel): Tabel {
  const { berkas, awalan, kepala, sel } = bentuk;
  const isi = bahan.desa.map((desa) => [
    ...awalan.isi(desa),
    ...hitungan.baris(desa.posisi).flatMap(sel),
  ]);
  return {
    berkas,
    pemisah: bentuk.pemisah ?? ',',
    baris: [[...awalan.kepala, ...kepala], ...isi],
  };
}
