import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { sortFindings } from '../finding/finding.ts';
import { lengkapiRilis, skemaRilis, type Rilis } from '../release/rilis.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { daftarPemeriksaan } from '../statistics/checks/index.ts';
import type { Dataset, Kabupaten, Periode } from '../statistics/model.ts';
import { namaBerkas } from '../statistics/pemeriksaan.ts';
import { pilihTerinci } from '../statistics/pilih-tingkat.ts';
import { kodePeriode, labelPeriode, tanggalPosisi } from '../statistics/periode.ts';
import { readExport } from '../statistics/ekspor/read-export.ts';
import { decodeTeks } from './decode.ts';
import { listData, type FolderRilis } from './list-data.ts';
import { readText } from './read-text.ts';
import { readKabupaten } from './read-wilayah.ts';

/** One release, read and checked. */
export interface RilisTerbaca {
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  readonly rilis: Rilis;
  /** By dataset id; `berkas` is the name of the file alone. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** All that reading and checking this release had to say. */
  readonly temuan: readonly Finding[];
}

export interface DataTerbaca {
  /** In order of region code, then semester. A release without a usable rilis.yaml or any export is missing. */
  readonly rilis: readonly RilisTerbaca[];
  readonly temuan: readonly Finding[];
}

interface Pilihan {
  /** Where regions come from; the register of Kemendagri when left out. */
  readonly register?: (kode: string) => Kabupaten | undefined;
}

/** Reads every release of a data folder (`<kode>/<periode>/`) and checks it, one file at a time. */
export async function readData(
  folder: string,
  { register = readKabupaten }: Pilihan = {},
): Promise<DataTerbaca> {
  const isi = await listData(folder);
  const temuan: Finding[] = [...isi.temuan];
  const rilis: RilisTerbaca[] = [];
  for (const { kode, rilis: daftar } of isi.kabupaten) {
    const kabupaten = register(kode);
    if (!kabupaten) {
      temuan.push(tidakTerdaftar(join(folder, kode), kode));
      continue;
    }
    let sebelum: Terbaca | undefined;
    for (const satu of daftar) {
      const terbaca = await readRilis(satu, kabupaten, sebelum);
      temuan.push(...terbaca.temuan);
      const hasil = terbitkan(terbaca, kabupaten);
      if (hasil) rilis.push(hasil);
      sebelum = terbaca;
    }
  }
  return { rilis, temuan: sortFindings(temuan) };
}

interface Terbaca {
  readonly periode: Periode;
  readonly rilis?: Rilis;
  readonly daftar: readonly Dataset[];
  readonly temuan: readonly Finding[];
}

async function readRilis(
  folder: FolderRilis,
  kabupaten: Kabupaten,
  sebelum: Terbaca | undefined,
): Promise<Terbaca> {
  const { periode } = folder;
  const { nilai: rilis, temuan: temuanRilis } = readRilisYaml(folder, kabupaten);
  const daftar: Dataset[] = [];
  const temuan: Finding[] = [...temuanRilis];
  for (const nama of folder.csv) {
    const berkas = join(folder.jalur, nama);
    const byte = await readFile(berkas);
    if (byte.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
      temuan.push(bukuKerja(berkas));
      continue;
    }
    const hasil = readExport(decodeTeks(byte), berkas, kabupaten);
    temuan.push(...hasil.temuan);
    if (hasil.nilai) daftar.push(hasil.nilai);
  }
  if (folder.csv.length === 0) temuan.push(tanpaEkspor(folder.jalur));
  const masukan = { kabupaten, daftar, ...(sebelum && { sebelum }) };
  temuan.push(...daftarPemeriksaan.flatMap(({ periksa }) => periksa(masukan)));
  return { periode, ...(rilis && { rilis }), daftar, temuan: sortFindings(temuan) };
}

function readRilisYaml(
  { jalur, periode, adaRilis, csv }: FolderRilis,
  { kode }: Kabupaten,
): { readonly nilai?: Rilis; readonly temuan: readonly Finding[] } {
  const berkas = join(jalur, 'rilis.yaml');
  if (!adaRilis) return { temuan: [tanpaRilis(berkas)] };
  const teks = readText(berkas, berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const hasil = parseYaml(teks.nilai, skemaRilis, { berkas, barisAwal: 1 });
  const temuan = [...teks.temuan, ...hasil.temuan];
  if (!hasil.nilai) return { temuan };
  const folder = { wilayah: kode, kodePeriode: kodePeriode(periode), periode };
  const nilai = lengkapiRilis(hasil.nilai, folder);
  const asing = nilai.berkas.filter((satu) => !csv.includes(satu.berkas));
  return {
    nilai,
    temuan: [
      ...temuan,
      ...tidakSesuai(nilai, { ...folder, berkas }),
      ...asing.map((satu) => asalTanpaBerkas(berkas, satu.berkas)),
    ],
  };
}

/** The findings keep the whole path for the office; what is published names the file alone. */
function terbitkan(
  { rilis, periode, daftar, temuan }: Terbaca,
  kabupaten: Kabupaten,
): RilisTerbaca | undefined {
  if (!rilis || daftar.length === 0) return undefined;
  const datasets = new Map<string, Dataset>();
  for (const [id, dataset] of pilihTerinci(daftar)) {
    datasets.set(id, { ...dataset, berkas: namaBerkas(dataset.berkas) });
  }
  return { kabupaten, periode, rilis, datasets, temuan };
}

function tidakSesuai(
  rilis: Rilis,
  folder: {
    readonly wilayah: string;
    readonly kodePeriode: string;
    readonly periode: Periode;
    readonly berkas: string;
  },
): readonly Finding[] {
  const beda = (kolom: string, tertulis: string, nama: string): Finding => ({
    aturan: 'rilis-beda-folder',
    tingkat: 'galat',
    tempat: { berkas: folder.berkas, kolom },
    pesan: `${kolom} tertulis ${tertulis}, padahal foldernya ${nama}.`,
    obat: `Betulkan ${kolom}, atau pindahkan rilis ke folder yang sesuai.`,
  });
  const posisi = tanggalPosisi(folder.periode);
  return [
    ...(rilis.wilayah === folder.wilayah ? [] : [beda('wilayah', rilis.wilayah, folder.wilayah)]),
    ...(rilis.periode === folder.kodePeriode
      ? []
      : [beda('periode', rilis.periode, folder.kodePeriode)]),
    ...(rilis.tanggalPosisi === posisi ? [] : [bedaPosisi(folder, rilis.tanggalPosisi, posisi)]),
  ];
}

function bedaPosisi(
  { berkas, periode }: { readonly berkas: string; readonly periode: Periode },
  tertulis: string,
  posisi: string,
): Finding {
  return {
    aturan: 'rilis-tanggal-posisi',
    tingkat: 'peringatan',
    tempat: { berkas, kolom: 'tanggalPosisi' },
    pesan: `tanggalPosisi tertulis ${tertulis}, padahal DKB ${labelPeriode(periode)} berposisi ${posisi}.`,
    obat: 'Betulkan tanggalnya, atau hapus barisnya agar mengikuti semester.',
  };
}

function asalTanpaBerkas(berkas: string, nama: string): Finding {
  return {
    aturan: 'rilis-berkas',
    tingkat: 'peringatan',
    tempat: { berkas, kolom: 'berkas' },
    pesan: `Daftar asal menyebut ${nama}, tetapi berkas itu tidak ada dalam folder rilis.`,
    obat: 'Betulkan nama berkasnya, atau hapus dari daftar.',
  };
}

function tidakTerdaftar(berkas: string, kode: string): Finding {
  return {
    aturan: 'kabupaten-tidak-terdaftar',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: `Folder ${kode} bukan kode kabupaten/kota dalam register Kemendagri.`,
    obat: 'Beri folder nama kode Kemendagri kabupaten/kotanya, misalnya 63.05; kode BPS sering berbeda.',
  };
}

function tanpaRilis(berkas: string): Finding {
  return {
    aturan: 'tanpa-rilis-yaml',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder rilis ini tidak memuat rilis.yaml.',
    obat: 'Buat rilis.yaml yang paling sedikit berisi sumber, misalnya "sumber: DKB Semester II Tahun 2024, Ditjen Dukcapil Kemendagri".',
  };
}

function tanpaEkspor(berkas: string): Finding {
  return {
    aturan: 'rilis-kosong',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder rilis ini tidak memuat satu pun ekspor CSV.',
    obat: 'Salin ekspornya ke folder ini, atau buat dari buku kerja dengan "npm run import:dkb -- berkas.xlsx".',
  };
}

function bukuKerja(berkas: string): Finding {
  return {
    aturan: 'bukan-csv',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Berkas ini buku kerja Excel, bukan CSV, apa pun akhiran namanya.',
    obat: 'Jadikan CSV dengan "npm run import:dkb", lalu hapus berkas ini dari folder rilis.',
  };
}
