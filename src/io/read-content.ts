import { join, posix } from 'node:path';
import type { Batas } from '../chart/peta/titik.ts';
import { menghentikan, sortFindings } from '../finding/finding.ts';
import type { Finding, Hasil } from '../finding/finding.ts';
import { skemaBerkasInstansi, type BerkasInstansi } from './skema-instansi.ts';
import { withSebutanKantor } from '../sop/jabatan-kantor.ts';
import type { Register } from '../sop/regulasi/register.ts';
import { lintSop } from '../sop/lint.ts';
import type { SopDiperiksa } from '../sop/lint.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { compareTanggal, parseTanggal } from '../sop/tanggal.ts';
import type { Tanggal } from '../sop/tanggal.ts';
import { listFolder } from './list-folder.ts';
import { programFolder } from './program-folder.ts';
import { readBatas } from './read-batas.ts';
import { readLambang } from './read-lambang.ts';
import { readRegulasi } from './read-regulasi.ts';
import { readSopFile } from './read-sop-file.ts';
import { readText } from './read-text.ts';

/** An SOP of the collection, with its place: its id is part of addresses, its file begins with the folder as given. */
interface SopTerbaca extends SopDiperiksa {
  /** Name of the file without `.md`. */
  readonly slug: string;
  /** Markdown prose for the reader; may be empty. */
  readonly isi: string;
}

/** An office as its file has it, with its logo. */
export interface InstansiTerbaca extends BerkasInstansi {
  /** The logo as a data: address. */
  readonly lambang?: string;
}

export interface Konten {
  readonly instansi: readonly InstansiTerbaca[];
  /** Borders of the kecamatan, by the code of the kabupaten, where an office has given them. */
  readonly batas: ReadonlyMap<string, Batas>;
  readonly sop: readonly SopTerbaca[];
  readonly regulasi: Register;
  /** The day as of which SOPs were reviewed; absent where nothing speaks of a day. */
  readonly per?: Tanggal;
  readonly temuan: readonly Finding[];
}

interface OpsiBaca {
  /** The day as of which SOPs are reviewed; without one the newest that the content itself speaks of. */
  readonly per?: Tanggal;
  /** Days that something else of the offices speaks of. */
  readonly tanggalLain?: readonly Tanggal[];
}

const polaKode = /^\d{2}(\.\d{2})?$/;
const polaSlug = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

/**
 * Reads the offices and the SOPs of a content folder, both sorted by name, and checks them by every rule.
 * What cannot be used is left out and named by a galat; nothing at all to use is a galat too.
 */
export function readContent(folder: string, { per, tanggalLain = [] }: OpsiBaca = {}): Konten {
  const regulasi = readRegulasi(folder, join(programFolder, 'content'));
  const hasilInstansi = readOffices(folder);
  const hasilBatas = listFolder(folder, 'instansi')
    .filter(isBerkasBatas)
    .map((nama) => ({ kode: nama.replace(/\.geojson$/, ''), ...readBatas(folder, nama) }));
  const hasilSop = listFolder(folder, 'sop').flatMap((kode) => readSopFolder(folder, kode));
  const instansi = hasilInstansi.flatMap((hasil) => hasil.nilai ?? []);
  const sop = hasilSop.flatMap((hasil) => hasil.nilai ?? []);
  const hari = per ?? latest([...sop.flatMap(knownDates), ...tanggalLain]);
  const temuan = [
    ...[...hasilInstansi, ...hasilBatas, ...hasilSop].flatMap((hasil) => hasil.temuan),
    ...regulasi.temuan,
    ...lintSop(withSebutan(sop, instansi), {
      ...(hari !== undefined && { per: hari }),
      regulasi: regulasi.register,
    }),
  ];
  const kosong = sop.length === 0 && !temuan.some(menghentikan);
  return {
    instansi,
    batas: new Map(
      hasilBatas.flatMap(({ kode, nilai }) => (nilai ? [[kode, nilai] as const] : [])),
    ),
    sop,
    regulasi: regulasi.register,
    ...(hari !== undefined && { per: hari }),
    temuan: sortFindings([...temuan, ...(kosong ? [empty(posix.join(folder, 'sop'))] : [])]),
  };
}

/** SOPs as the rules read them: a name that the office's own list knows is no slip. */
function withSebutan(
  sop: readonly SopTerbaca[],
  instansi: readonly BerkasInstansi[],
): readonly SopTerbaca[] {
  const perKantor = new Map(instansi.map(({ kode, pelaksana = [] }) => [kode, pelaksana]));
  return sop.map((satu) => withSebutanKantor(satu, perKantor.get(satu.kode) ?? []));
}

/** Days that are past for the author of an SOP; a Tanggal Revisi may be a plan. */
function knownDates({ sop: { tanggal } }: SopTerbaca): readonly Tanggal[] {
  return [tanggal.pembuatan, tanggal.efektif, tanggal.tinjauan].flatMap(
    (teks) => parseTanggal(teks) ?? [],
  );
}

function latest(semua: readonly Tanggal[]): Tanggal | undefined {
  const [pertama, ...lain] = semua;
  if (pertama === undefined) return undefined;
  return lain.reduce((a, b) => (compareTanggal(b, a) > 0 ? b : a), pertama);
}

function isBerkasBatas(nama: string): boolean {
  return nama.endsWith('.geojson');
}

/** The files of `instansi/` but borders: the offices, and the logos that they name. */
function readOffices(folder: string): readonly Hasil<InstansiTerbaca>[] {
  const nama = listFolder(folder, 'instansi').filter((satu) => !isBerkasBatas(satu));
  const gambar = nama.filter((satu) => /\.(svg|png)$/.test(satu));
  const kantor = nama
    .filter((satu) => !gambar.includes(satu))
    .map((satu) => withLambang(folder, readInstansi(folder, satu)));
  const disebut = new Set(kantor.map(({ nilai }) => nilai?.logo));
  const tersesat = gambar
    .filter((satu) => !disebut.has(satu))
    .map((satu) => posix.join(folder, 'instansi', satu))
    .map((berkas) => ({ temuan: [stray(berkas, 'Sebut gambar ini pada isian logo, atau hapus')] }));
  return [...kantor, ...tersesat];
}

function withLambang(folder: string, hasil: Hasil<BerkasInstansi>): Hasil<InstansiTerbaca> {
  const { nilai, temuan } = hasil;
  if (nilai?.logo === undefined) return hasil;
  const lambang = readLambang(folder, nilai.logo);
  return {
    nilai: { ...nilai, ...(lambang.nilai !== undefined && { lambang: lambang.nilai }) },
    temuan: [...temuan, ...lambang.temuan],
  };
}

function readInstansi(folder: string, nama: string): Hasil<BerkasInstansi> {
  const berkas = posix.join(folder, 'instansi', nama);
  const kode = nama.replace(/\.yaml$/, '');
  if (!nama.endsWith('.yaml') || !polaKode.test(kode)) {
    return { temuan: [stray(berkas, 'Simpan instansi sebagai instansi/<kode wilayah>.yaml')] };
  }
  const teks = readText(join(folder, 'instansi', nama), berkas);
  if (teks.nilai === undefined) return { temuan: teks.temuan };
  const hasil = parseYaml(teks.nilai, skemaBerkasInstansi, { berkas, barisAwal: 1 });
  const temuan = [...teks.temuan, ...hasil.temuan];
  if (hasil.nilai === undefined) return { temuan };
  return hasil.nilai.kode === kode
    ? { nilai: hasil.nilai, temuan }
    : { temuan: [...temuan, otherKode(berkas, hasil.nilai.kode, hasil.baris('kode'))] };
}

function readSopFolder(folder: string, kode: string): readonly Hasil<SopTerbaca>[] {
  if (!polaKode.test(kode)) {
    const berkas = posix.join(folder, 'sop', kode);
    return [{ temuan: [stray(berkas, 'Simpan SOP sebagai sop/<kode wilayah>/<nama>.md')] }];
  }
  const nama = listFolder(folder, posix.join('sop', kode));
  if (nama.length === 0) return [{ temuan: [withoutSop(posix.join(folder, 'sop', kode))] }];
  return nama.map((satu) => readSop(folder, kode, satu));
}

function readSop(folder: string, kode: string, nama: string): Hasil<SopTerbaca> {
  const berkas = posix.join(folder, 'sop', kode, nama);
  if (!polaSlug.test(nama)) {
    const obat = 'Simpan SOP sebagai .md dengan nama berhuruf kecil dan tanda hubung';
    return { temuan: [stray(berkas, obat)] };
  }
  const hasil = readSopFile(join(folder, 'sop', kode, nama), berkas);
  if (hasil.nilai === undefined) return { temuan: hasil.temuan };
  const slug = nama.replace(/\.md$/, '');
  const tempat = { id: `${kode}/${slug}`, kode, slug, berkas };
  return { nilai: { ...tempat, ...hasil.nilai }, temuan: hasil.temuan };
}

function stray(berkas: string, obat: string): Finding {
  return {
    aturan: 'berkas-tersesat',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Nama berkas tidak dikenal di folder ini sehingga isinya tidak terbaca',
    obat,
  };
}

function otherKode(berkas: string, kode: string, baris: number | undefined): Finding {
  return {
    aturan: 'kode-berbeda',
    tingkat: 'galat',
    tempat: { berkas, kolom: 'kode', ...(baris !== undefined && { baris }) },
    pesan: `Kode instansi "${kode}" berbeda dari nama berkasnya`,
    obat: 'Samakan kode dengan nama berkas',
  };
}

function withoutSop(berkas: string): Finding {
  return {
    aturan: 'folder-tanpa-sop',
    tingkat: 'peringatan',
    tempat: { berkas },
    pesan: 'Folder instansi ini tidak memuat SOP',
    obat: 'Simpan SOP sebagai .md di dalamnya, atau hapus foldernya',
  };
}

function empty(berkas: string): Finding {
  return {
    aturan: 'konten-kosong',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: 'Folder ini tidak ada atau tidak memuat SOP',
    obat: 'Simpan sekurangnya satu SOP sebagai sop/<kode wilayah>/<nama>.md, atau periksa nama foldernya',
  };
}
