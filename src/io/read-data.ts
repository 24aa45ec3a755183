import { join } from 'node:path';
import type { Finding, Tempat } from '../finding/finding.ts';
import { sortFindings } from '../finding/finding.ts';
import { terapkanPengecualian } from '../release/pengecualian.ts';
import { isEdisiSama } from '../release/banding-edisi.ts';
import { lengkapiRilis, skemaRilis, type Rilis } from '../release/rilis.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import { edisiSama, periksaPerbaikan } from '../release/temuan-perbaikan.ts';
import { parseYaml, type HasilYaml } from '../sop/parse-yaml.ts';
import { aturanData } from '../statistics/aturan-data.ts';
import { daftarPemeriksaan } from '../statistics/checks/index.ts';
import { namaBerkas } from '../statistics/letak.ts';
import type { Dataset, Kabupaten, Periode } from '../statistics/model.ts';
import type { CatatanTabel, MasukanPeriksa } from '../statistics/pemeriksaan.ts';
import { pilihTerinci } from '../statistics/pilih-tingkat.ts';
import { kodePeriode, labelPeriode, tanggalPosisi } from '../statistics/periode.ts';
import { buildLingkup } from '../statistics/ekspor/lingkup.ts';
import { readExportBerkas } from './aliran-ekspor.ts';
import { listData, type FolderEdisi, type FolderEdisiLama, type FolderRilis } from './list-data.ts';
import { readText } from './read-text.ts';
import { sidikData } from './sidik-data.ts';
import { readKabupaten } from './read-wilayah.ts';

/** One release, read and checked. */
export interface RilisTerbaca {
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  readonly rilis: Rilis;
  /** SHA-256 of its exports, as `sidikData` makes it. */
  readonly sidik: string;
  /** Where a field of its rilis.yaml stands, by a path whose list items are counted from 1. */
  readonly tempat: (kolom: string) => Tempat;
  /** By dataset id; `berkas` is the name of the file alone. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** All that reading and checking this release had to say. */
  readonly temuan: readonly Finding[];
  /** Findings that the release accepts, by id of the dataset: printed with its table, each with its reason. */
  readonly diterima: ReadonlyMap<string, readonly Finding[]>;
  /** What the checks have to say to readers of a table although nothing is wrong with it. */
  readonly catatanTabel: readonly CatatanTabel[];
  /** The editions that it replaced, in order of number. */
  readonly lama: readonly EdisiLamaTerbaca[];
}

/** An edition that another took the place of. */
interface EdisiLamaTerbaca extends Omit<RilisTerbaca, 'lama'> {
  readonly diganti: Perbaikan;
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
    const sebelum: Terbaca[] = [];
    for (const satu of daftar) {
      const terbaca = await readRilis(satu, kabupaten, sebelum);
      temuan.push(...terbaca.temuan);
      const { lama, temuan: temuanLama } = await readEdisiLama(satu, kabupaten, {
        terbaca,
        sebelum,
      });
      temuan.push(...temuanLama);
      const hasil = terbitkan(terbaca, kabupaten);
      if (hasil) rilis.push({ ...hasil, lama });
      sebelum.unshift(terbaca);
    }
  }
  return { rilis, temuan: sortFindings(temuan) };
}

interface Terbaca {
  readonly periode: Periode;
  readonly sidik: string;
  readonly rilis?: Rilis;
  readonly daftar: readonly Dataset[];
  readonly temuan: readonly Finding[];
  readonly catatanTabel: readonly CatatanTabel[];
  readonly tempat: RilisTerbaca['tempat'];
}

/** @param sebelum the earlier releases of the kabupaten, the newest first */
async function readRilis(
  folder: FolderEdisi,
  kabupaten: Kabupaten,
  sebelum: readonly Terbaca[],
): Promise<Terbaca> {
  const { periode } = folder;
  const { nilai: rilis, temuan: temuanRilis, baris } = readRilisYaml(folder, kabupaten);
  const daftar: Dataset[] = [];
  const temuan: Finding[] = [];
  const lingkup = buildLingkup([kabupaten]);
  for (const nama of folder.csv) {
    const berkas = join(folder.jalur, nama);
    const hasil = await readExportBerkas(berkas, { berkas, lingkup });
    temuan.push(...hasil.temuan);
    if (hasil.nilai) daftar.push(hasil.nilai);
  }
  if (folder.csv.length === 0) temuan.push(tanpaEkspor(folder.jalur));
  const masukan = { kabupaten, daftar, periode, sebelum, asal: asalBerkas(rilis) };
  const diperiksa = terapkanPengecualian(
    rilis?.pengecualian ?? [],
    { bacaan: temuan, laporan: laporkanSemua(masukan) },
    { berkas: join(folder.jalur, 'rilis.yaml'), baris, aturan: aturanData },
  );
  return {
    periode,
    sidik: await sidikData(folder.jalur, folder.csv),
    ...(rilis && { rilis }),
    daftar,
    temuan: sortFindings([...temuanRilis, ...diperiksa]),
    catatanTabel: daftarPemeriksaan.flatMap(({ catatan }) => catatan?.(masukan) ?? []),
    tempat: tempatDalam(join(folder.jalur, 'rilis.yaml'), baris),
  };
}

/**
 * The editions that a release replaced. What a check says of their figures is no news: an edition that is replaced
 * need not be right, only readable.
 */
async function readEdisiLama(
  { edisiLama }: FolderRilis,
  kabupaten: Kabupaten,
  { terbaca, sebelum }: { readonly terbaca: Terbaca; readonly sebelum: readonly Terbaca[] },
): Promise<{ readonly lama: readonly EdisiLamaTerbaca[]; readonly temuan: readonly Finding[] }> {
  const semua: (FolderEdisiLama & { readonly isi: Terbaca })[] = [];
  for (const folder of edisiLama) {
    semua.push({ ...folder, isi: await readRilis(folder, kabupaten, sebelum) });
  }
  const perbaikan = terbaca.rilis?.perbaikan ?? [];
  const tersimpan = semua.map(({ nomor, jalur, isi }) => {
    return { nomor, jalur, tanggalTerbit: isi.rilis?.tanggalTerbit };
  });
  return {
    lama: semua.flatMap(({ nomor, isi }) => {
      const diganti = perbaikan.find(({ edisi }) => edisi === nomor);
      const hasil = diganti && terbitkan(isi, kabupaten);
      return hasil ? [{ ...hasil, diganti }] : [];
    }),
    temuan: [
      ...semua.flatMap(({ isi }) => isi.temuan.filter(menyangkutBacaan)),
      ...(terbaca.rilis ? periksaPerbaikan(perbaikan, tersimpan, terbaca.tempat) : []),
      ...semua.flatMap(({ nomor, jalur, isi }, i) => {
        const pengganti = semua[i + 1]?.isi ?? terbaca;
        const sama = isEdisiSama(pilihTerinci(isi.daftar), pilihTerinci(pengganti.daftar));
        return sama ? [edisiSama(nomor, jalur)] : [];
      }),
    ],
  };
}

const pemeriksaanAngka = new Set(
  daftarPemeriksaan.filter(({ mutlak }) => mutlak !== true).map(({ id }) => id),
);

/** True for a finding that stands in the way of reading, or that the edition itself accepts. */
function menyangkutBacaan({ aturan, dikecualikan }: Finding): boolean {
  return dikecualikan !== undefined || !pemeriksaanAngka.has(aturan);
}

function tempatDalam(berkas: string, baris: HasilYaml<Rilis>['baris']): RilisTerbaca['tempat'] {
  return (kolom) => {
    const nomor = baris(kolom);
    return { berkas, kolom, ...(nomor !== undefined && { baris: nomor }) };
  };
}

function laporkanSemua(masukan: MasukanPeriksa) {
  return daftarPemeriksaan.flatMap((aturan) =>
    aturan.laporkan(masukan).map((laporan) => ({ aturan, laporan })),
  );
}

/** Workbook and worksheet of each file, as rilis.yaml records them. */
function asalBerkas(rilis: Rilis | undefined): ReadonlyMap<string, string> {
  return new Map(
    rilis?.berkas.map(({ berkas, asal: { buku, lembar } }) => [berkas, `${buku}, ${lembar}`]),
  );
}

function readRilisYaml(
  { jalur, periode, adaRilis, csv }: FolderEdisi,
  { kode }: Kabupaten,
): Pick<HasilYaml<Rilis>, 'nilai' | 'temuan' | 'baris'> {
  const berkas = join(jalur, 'rilis.yaml');
  const baris = () => undefined;
  if (!adaRilis) return { temuan: [tanpaRilis(berkas)], baris };
  const teks = readText(berkas, berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan, baris };
  const hasil = parseYaml(teks.nilai, skemaRilis, { berkas, barisAwal: 1 });
  const temuan = [...teks.temuan, ...hasil.temuan];
  if (!hasil.nilai) return { temuan, baris: hasil.baris };
  const folder = { wilayah: kode, kodePeriode: kodePeriode(periode), periode };
  const nilai = lengkapiRilis(hasil.nilai, folder);
  const asing = nilai.berkas.filter((satu) => !csv.includes(satu.berkas));
  return {
    nilai,
    baris: hasil.baris,
    temuan: [
      ...temuan,
      ...tidakSesuai(nilai, { ...folder, berkas }),
      ...asing.map((satu) => asalTanpaBerkas(berkas, satu.berkas)),
    ],
  };
}

/** The findings keep the whole path for the office; what is published names the file alone. */
function terbitkan(
  { rilis, periode, sidik, daftar, temuan, catatanTabel, tempat }: Terbaca,
  kabupaten: Kabupaten,
): Omit<RilisTerbaca, 'lama'> | undefined {
  if (!rilis || daftar.length === 0) return undefined;
  const datasets = new Map<string, Dataset>();
  const diterima = new Map<string, readonly Finding[]>();
  for (const [id, dataset] of pilihTerinci(daftar)) {
    datasets.set(id, { ...dataset, berkas: namaBerkas(dataset.berkas) });
    const milik = temuan.filter(
      (satu) => satu.dikecualikan !== undefined && satu.tempat.berkas === dataset.berkas,
    );
    if (milik.length > 0) diterima.set(id, milik);
  }
  return { kabupaten, periode, rilis, sidik, tempat, datasets, temuan, diterima, catatanTabel };
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
    pesan: `${kolom} tertulis ${tertulis}, padahal foldernya ${nama}`,
    obat: `Betulkan ${kolom}, atau pindahkan rilis ke folder yang sesuai`,
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
    pesan: `tanggalPosisi tertulis ${tertulis}, padahal DKB ${labelPeriode(periode)} berposisi ${posisi}`,
    obat: 'Betulkan tanggalnya, atau hapus barisnya agar mengikuti semester',
  };
}

function asalTanpaBerkas(berkas: string, nama: string): Finding {
  return {
    aturan: 'rilis-berkas',
    tingkat: 'peringatan',
    tempat: { berkas, kolom: 'berkas' },
    pesan: `Daftar asal menyebut ${nama}, tetapi berkas itu tidak ada dalam folder rilis`,
    obat: 'Betulkan nama berkasnya, atau hapus dari daftar',
  };
}

function tidakTerdaftar(berkas: string, kode: string): Finding {
  return {
    aturan: 'kabupaten-tidak-terdaftar',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: `Folder ${kode} bukan kode kabupaten/kota dalam register Kemendagri`,
    obat: 'Beri folder nama kode Kemendagri kabupaten/kotanya, misalnya 63.05; kode BPS sering berbeda',
  };
}

function tanpaRilis(berkas: string): Finding {
  return {
    aturan: 'tanpa-rilis-yaml',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder rilis ini tidak memuat rilis.yaml',
    obat: 'Buat rilis.yaml yang paling sedikit berisi sumber, misalnya "sumber: DKB Semester II Tahun 2024, Ditjen Dukcapil Kemendagri"',
  };
}

function tanpaEkspor(berkas: string): Finding {
  return {
    aturan: 'rilis-kosong',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder rilis ini tidak memuat satu pun ekspor CSV',
    obat: 'Salin ekspornya ke folder ini, atau buat dari buku kerja dengan "npm run import:dkb -- berkas.xlsx"',
  };
}
