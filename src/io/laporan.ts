import type { Finding } from '../finding/finding.ts';
import type { Format } from '../finding/format.ts';
import { formatOfFile, formats } from '../finding/format.ts';
import type { OpsiLaporan, OpsiLayar } from '../finding/format/opsi.ts';
import { kalimatJumlah } from '../finding/format/ringkasan.ts';
import { parseTanggal, tulisTanggal } from '../sop/tanggal.ts';
import type { Tanggal } from '../sop/tanggal.ts';
import type { Opsi } from './command.ts';
import { ScriptError } from './command.ts';
import { outFrom, pathForReader } from './folders.ts';
import type { Aliran } from './progress.ts';
import { writeTextFile } from './write-file.ts';

const pilihan = [...formats.keys()];

/** The options of a command whose result is a report. */
export const opsiLaporan = {
  format: {
    jenis: 'string',
    nilai: pilihan.join('|'),
    bantuan: 'bentuk laporan; bawaan: menurut akhiran berkas --out, atau orang',
  },
  out: { jenis: 'string', nilai: '<berkas>', bantuan: 'tulis laporan ke berkas, bukan ke layar' },
  date: {
    jenis: 'string',
    nilai: '<tanggal>',
    bantuan:
      'hari pemeriksaan, untuk menilai yang terlambat ditinjau; bawaan: hari terbaru pada isi',
  },
} as const satisfies Record<string, Opsi>;

/** How the report is wanted. */
export interface Permintaan {
  readonly format: Format;
  /** Absolute path of the file; the screen when absent. */
  readonly out?: string;
  /** The day of the review. */
  readonly per?: Tanggal;
}

/** Reads the options, before anything is checked; a ScriptError when one of them is no form or no day. */
export function permintaanLaporan(opsi: {
  readonly [K in keyof typeof opsiLaporan]?: string;
}): Permintaan {
  const nama = opsi.format ?? formatOfFile(opsi.out);
  const format = formats.get(nama);
  if (format === undefined)
    throw new ScriptError(`--format ${nama} tidak dikenal; pilih ${pilihan.join(', ')}`);
  return {
    format,
    ...(opsi.out !== undefined && { out: outFrom(opsi) }),
    ...(opsi.date !== undefined && { per: hari(opsi.date) }),
  };
}

/** Writes the report to its file and says on the screen where it is, or writes it to the screen. */
export async function sampaikanLaporan(
  { format, out, per }: Permintaan,
  temuan: readonly Finding[],
  {
    aliran,
    aturan,
    cakupan,
  }: Pick<OpsiLaporan, 'aturan' | 'cakupan'> & { readonly aliran: Aliran },
): Promise<void> {
  const isi = {
    aturan,
    cakupan: { ...cakupan, ...(per !== undefined && { tanggal: tulisTanggal(per) }) },
  };
  if (out === undefined) {
    aliran.write(format(temuan, { ...layarPembaca(aliran), ...isi }));
    return;
  }
  await writeTextFile(out, format(temuan, { warna: false, ...isi }));
  aliran.write(`${kalimatJumlah(temuan)}\nLaporan ditulis ke ${pathForReader(out)}\n`);
}

/** A file or a pipe gets neither colours nor a width. */
function layarPembaca({ isTTY, columns }: Aliran): OpsiLayar {
  if (isTTY !== true) return { warna: false };
  return { warna: !process.env['NO_COLOR'], ...(columns !== undefined && { lebar: columns }) };
}

function hari(teks: string): Tanggal {
  const tanggal = parseTanggal(teks);
  if (tanggal?.hari === undefined)
    throw new ScriptError(`--date ${teks} bukan tanggal; tulis misalnya 2026-01-31`);
  return tanggal;
}
