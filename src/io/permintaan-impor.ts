import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Kabupaten, Periode } from '../statistics/model.ts';
import { kodePeriode, parsePeriode } from '../statistics/periode.ts';
import { ScriptError, type NilaiOpsi, type Opsi } from './command.ts';
import { opsiPerbaikan, parseEdisi, type EdisiImpor } from './edisi-impor.ts';
import { readKabupaten } from './read-wilayah.ts';

export const opsiImpor = {
  code: {
    jenis: 'string',
    nilai: '<kode>',
    bantuan: 'kode Kemendagri kabupaten/kota, misalnya 35.19',
  },
  period: {
    jenis: 'string',
    nilai: '<periode>',
    bantuan: 'tahun dan semester data, misalnya 2024-2 untuk Semester II Tahun 2024',
  },
  out: { jenis: 'string', nilai: '<folder>', bantuan: 'folder data yang diisi; bawaan: data' },
  force: {
    jenis: 'boolean',
    bantuan: 'ganti rilis yang belum terbit; yang lama disimpan di sebelahnya',
  },
  ...opsiPerbaikan,
} as const satisfies Record<string, Opsi>;

/** An import whose arguments make sense. */
export interface PermintaanImpor {
  /** Path of the workbook. */
  readonly berkas: string;
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  /** Data folder as given. */
  readonly data: string;
  /** Folder of the release. */
  readonly rilis: string;
  /** Where a release that stands there already is kept. */
  readonly simpanLama: string;
  readonly edisi: EdisiImpor;
}

const pemakaian =
  'Pemakaian: npm run import:dkb -- <berkas.xlsx> --code 35.19 --period 2024-2 [--out data] [--force | --correct <alasan> --date <yyyy-mm-dd>]';

/** A ScriptError, with the usage, for anything that cannot be meant. */
export async function parsePermintaan(
  berkas: string | undefined,
  opsi: NilaiOpsi<typeof opsiImpor>,
): Promise<PermintaanImpor> {
  const jalur = await periksaBerkas(berkas);
  const kabupaten = cariKabupaten(opsi.code);
  const periode = opsi.period === undefined ? undefined : parsePeriode(opsi.period);
  if (periode === undefined) {
    throw salah(
      opsi.period === undefined
        ? 'Sebutkan semester data dengan --period, misalnya --period 2024-2.'
        : `--period "${opsi.period}" bukan semester: tulis tahun dan 1 atau 2, misalnya 2024-2.`,
    );
  }
  const data = opsi.out ?? 'data';
  const induk = join(data, kabupaten.kode);
  const rilis = join(induk, kodePeriode(periode));
  if (opsi.force !== true && opsi.correct === undefined && (await ada(rilis))) {
    throw new ScriptError(
      `${rilis} sudah ada dan tidak ditimpa. Bila rilis itu sudah terbit, tambahkan --correct "alasan" --date <yyyy-mm-dd>; edisi lamanya tetap dapat dibaca. Bila belum, tambahkan --force untuk menggantinya; yang lama disimpan di sebelahnya.`,
      1,
    );
  }
  const edisi = parseEdisi(opsi, rilis);
  const simpanLama = join(induk, `.${kodePeriode(periode)}.lama`);
  return { berkas: jalur, kabupaten, periode, data, rilis, simpanLama, edisi };
}

async function periksaBerkas(berkas: string | undefined): Promise<string> {
  if (berkas === undefined) throw salah('Sebutkan buku kerja DKB (.xlsx) yang akan diimpor.');
  const akhiran = extname(berkas).toLowerCase();
  if (akhiran === '.csv') {
    throw salah(
      `${berkas} sudah berupa CSV: letakkan langsung di folder rilisnya, misalnya data/35.19/2024-2.`,
    );
  }
  if (akhiran !== '.xlsx') {
    throw salah(`${berkas} bukan .xlsx: buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.`);
  }
  const sifat = await stat(berkas).catch(() => undefined);
  if (sifat?.isFile() !== true) throw salah(`Berkas ${berkas} tidak ditemukan.`);
  return berkas;
}

function cariKabupaten(kode: string | undefined): Kabupaten {
  if (kode === undefined) {
    throw salah('Sebutkan kode kabupaten/kota dengan --code, misalnya --code 35.19.');
  }
  if (!/^\d{2}\.\d{2}$/.test(kode)) {
    throw salah(`--code "${kode}" bukan kode kabupaten/kota: tulis dua angka, titik, dua angka.`);
  }
  const kabupaten = readKabupaten(kode);
  if (kabupaten !== undefined) return kabupaten;
  throw salah(`--code ${kode} tidak ada dalam register wilayah Kemendagri.`);
}

async function ada(jalur: string): Promise<boolean> {
  return stat(jalur).then(
    () => true,
    () => false,
  );
}

function salah(pesan: string): ScriptError {
  return new ScriptError(`${pesan}\n${pemakaian}\nSelengkapnya: npm run import:dkb -- --help`);
}
