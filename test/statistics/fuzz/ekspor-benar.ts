import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readKabupaten } from '../../../src/io/read-wilayah.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import type { Dataset, Kabupaten } from '../../../src/statistics/model.ts';

/** Rows of cells, the header first. */
export type Lembar = readonly (readonly string[])[];

/** A good export and what it says. */
export interface EksporBenar {
  readonly nama: string;
  readonly lembar: Lembar;
  readonly dataset: Dataset;
}

const folder = join(import.meta.dirname, '../../../data/63.05/2025-1');

/** Two kecamatan with four desa each: enough for every check, and quick to read ten thousand times. */
export const kabupatenFuzz: Kabupaten = potongKabupaten();

function potongKabupaten(): Kabupaten {
  const utuh = readKabupaten('63.05');
  if (!utuh) throw new Error('the register has no 63.05');
  return {
    ...utuh,
    kecamatan: utuh.kecamatan.slice(0, 2).map((satu) => ({ ...satu, desa: satu.desa.slice(0, 4) })),
  };
}

/** The committed exports of one semester, cut to the kabupaten above, and three forms that portals and offices use. */
export function eksporBenar(): readonly EksporBenar[] {
  const milik = new Set(
    kabupatenFuzz.kecamatan.flatMap(({ desa }) => desa.map(({ kode }) => kode)),
  );
  const lebar = readdirSync(folder)
    .filter((nama) => nama.endsWith('.csv'))
    .map((nama) => {
      const teks = readFileSync(join(folder, nama), 'utf8');
      const [kepala = [], ...isi] = Papa.parse<string[]>(teks.trim()).data;
      return baca(nama, [kepala, ...isi.filter((sel) => milik.has(kodeBaris(kepala, sel)))]);
    });
  const cari = (id: string): Dataset => {
    const ada = lebar.find(({ dataset }) => dataset.def.id === id);
    if (!ada) throw new Error(`no committed export of ${id}`);
    return ada.dataset;
  };
  return [
    ...lebar,
    baca('agama-panjang.csv', bentukPanjang(cari('agama'), 'AGAMA')),
    baca('agama-dua-baris.csv', bentukDuaBaris(cari('agama'))),
    baca('umur-lintang.csv', bentukLintang(cari('umur-5-tahunan'))),
  ];
}

export function jadikanCsv(lembar: Lembar, pemisah = ','): string {
  return `${Papa.unparse(
    lembar.map((sel) => [...sel]),
    { delimiter: pemisah, newline: '\n' },
  )}\n`;
}

function baca(nama: string, lembar: Lembar): EksporBenar {
  const { nilai, temuan } = readExport(jadikanCsv(lembar), nama, kabupatenFuzz);
  if (!nilai || temuan.some(({ tingkat }) => tingkat === 'galat')) {
    throw new Error(`${nama} is no good export: ${temuan.map(({ pesan }) => pesan).join(' ')}`);
  }
  return { nama, lembar, dataset: nilai };
}

function kodeBaris(kepala: readonly string[], sel: readonly string[]): string {
  const ambil = (nama: string): string => sel[kepala.indexOf(nama)] ?? '';
  const utuh = ambil('KODE').replaceAll('.', '');
  const angka =
    utuh === ''
      ? ['NO_PROP', 'NO_KAB', 'NO_KEC', 'NO_KEL']
          .map((nama, i) => ambil(nama).padStart(i === 3 ? 4 : 2, '0'))
          .join('')
      : utuh;
  return `${angka.slice(0, 2)}.${angka.slice(2, 4)}.${angka.slice(4, 6)}.${angka.slice(6)}`;
}

function bentukPanjang({ def, baris }: Dataset, dimensi: string): Lembar {
  const isi = baris.flatMap(({ kode, nilai }) =>
    def.kategori.flatMap(({ label }, k) =>
      (['LAKI-LAKI', 'PEREMPUAN'] as const).map((jk, i) => [
        kode,
        label.toUpperCase(),
        jk,
        String(nilai[3 * k + i]),
        'JIWA',
        '2025',
      ]),
    ),
  );
  return [
    [
      'kemendagri_kode_desa_kelurahan',
      dimensi,
      'jenis_kelamin',
      'jumlah_penduduk',
      'satuan',
      'tahun',
    ],
    ...isi,
  ];
}

function bentukDuaBaris({ def, baris }: Dataset): Lembar {
  const atas = def.kategori.flatMap(({ label }) => [label.toUpperCase(), '', '']);
  const bawah = def.kategori.flatMap(() => ['L', 'P', 'JML']);
  return [
    ['KODE', 'WILAYAH', ...atas],
    ['', '', ...bawah],
    ...baris.map(({ kode, nilai }) => [kode, '', ...nilai.map(String)]),
  ];
}

function bentukLintang({ def, baris }: Dataset): Lembar {
  const { kecamatan } = kabupatenFuzz;
  const jumlah = (kode: string, letak: number): number =>
    baris
      .filter((satu) => satu.kode.startsWith(`${kode}.`))
      .reduce((n, { nilai }) => n + (nilai[letak] ?? 0), 0);
  const isi = def.kategori.flatMap(({ label }, k) =>
    ['LK', 'PR', 'JML'].map((jk, i) => {
      const angka = kecamatan.map(({ kode }) => jumlah(kode, 3 * k + i));
      const total = angka.reduce((a, b) => a + b, 0);
      return [
        i === 0 ? String(k + 1) : '',
        i === 0 ? label : '',
        jk,
        ...angka.map(String),
        String(total),
      ];
    }),
  );
  return [
    ['NO', 'UMUR', 'JK', 'KECAMATAN', ...kecamatan.slice(1).map(() => ''), 'JUMLAH'],
    ['', '', '', ...kecamatan.map(({ nama }) => nama.toUpperCase()), ''],
    ...isi,
  ];
}
