import { join } from 'node:path';
import type { RilisUnduh, TabelTerbit, TabelUnduh } from '../../src/export/rilis-unduh.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import type { Portal } from '../../src/io/portal.ts';
import { readPortal } from '../../src/io/portal.ts';
import { umur5Tahunan } from '../../src/statistics/datasets/umur-5-tahunan.ts';
import { rasioJenisKelamin } from '../../src/statistics/indicators/rasio-jenis-kelamin.ts';
import { root } from '../run-script.ts';

/** A table with every kind of cell: counted, zero, kept back, unknown, decimal, and words that a spreadsheet would compute. */
export const tabelUji: TabelUnduh = {
  id: 'agama-desa',
  judul: 'Penduduk menurut agama',
  subjudul: 'Menurut desa/kelurahan, Kabupaten Tapin, Semester I Tahun 2025 (jiwa)',
  stub: 'Desa/Kelurahan',
  kolom: [
    { judul: 'Islam', grup: 'Agama', format: 'bulat' },
    { judul: '65+', format: 'bulat' },
    { judul: 'Persen', format: 'persen' },
  ],
  baris: [
    { kode: '63.05.01', label: 'Kecamatan Binuang', jenis: 'kelompok', nilai: [] },
    { kode: '63.05.01.1001', label: 'Raya, "Lama"', jenis: 'isi', nilai: [1234, 0, 12.345678] },
    {
      kode: '63.05.01.2002',
      label: '=SUM(A1)',
      jenis: 'isi',
      nilai: [Number.NaN, undefined, -0.5],
      tertutup: [true, false, false],
    },
    { kode: '63.05.01', label: 'Jumlah Binuang', jenis: 'jumlah', nilai: [1234, 0, 100] },
    { kode: '63.05', label: 'Kabupaten Tapin', jenis: 'jumlah', nilai: [1234, 0, 100] },
  ],
  sumber: 'DKB Semester I 2025',
  catatan: ['Persen: bagian dari penduduk.'],
};

export const terbitUji: TabelTerbit = { nomor: 'L.2', tabel: tabelUji };

/** A release of that table alone, at a known address. */
export function rilisUji(lain: Partial<RilisUnduh> = {}): RilisUnduh {
  return {
    wilayah: { kode: '63.05', nama: 'Kabupaten Tapin' },
    provinsi: { kode: '63', nama: 'Kalimantan Selatan' },
    periode: { tahun: 2025, semester: 1 },
    tanggalPosisi: '2025-06-30',
    tanggalTerbit: '2025-08-11',
    tanda: '',
    penerbit: {
      nama: 'Dinas Kependudukan dan Pencatatan Sipil',
      wilayah: 'Kabupaten Tapin',
      kontak: { surel: 'dukcapil@tapinkab.example', telepon: '0517 000' },
    },
    sumber: 'DKB Semester I 2025',
    catatan: [],
    akar: 'https://dukcapil.example/statistik/63.05/2025-1/',
    tabel: [terbitUji],
    dataset: [{ def: umur5Tahunan, tingkat: 'desa' }],
    indikator: [rasioJenisKelamin],
    ...lain,
  };
}

/** What a corrected, provisional edition of an office with a licence adds. */
export const perbaikanUji = {
  edisi: { nomor: 2, tanggal: '2025-09-01', alasan: 'Anak di Binuang tercatat dua kali' },
  sementara: true,
  lisensi: { nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/' },
} satisfies Partial<RilisUnduh>;

/** The table of that edition: of its first column one figure is corrected, all that are there are provisional. */
export const terbitBertanda: TabelTerbit = {
  ...terbitUji,
  tabel: {
    ...tabelUji,
    baris: tabelUji.baris.map((satu, i) => ({
      ...satu,
      imbuhan: satu.jenis === 'kelompok' ? [] : [['*r', '', '*', '*', '*'][i] ?? '', '', ''],
    })),
  },
};

/** The committed content and data. */
export function portalNyata(): Promise<Portal> {
  return readPortal({ content: join(root, 'content'), data: join(root, 'data') });
}

/** The newest edition of the committed data. */
export async function edisiNyata(): Promise<Edisi> {
  const ada = (await portalNyata()).edisi.at(-1);
  if (!ada) throw new Error('no edition');
  return ada;
}

/** Of each shape one: a table of categories, of kecamatan, of desa. */
export const tabelContoh = ['agama-kabupaten', 'ktp-el-kecamatan', 'penduduk-desa'];
