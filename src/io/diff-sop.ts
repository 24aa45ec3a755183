import { stat } from 'node:fs/promises';
import type { Finding } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { formatJson } from '../finding/format/json.ts';
import { compareSop } from '../sop/diff/compare-sop.ts';
import type { PerbedaanSop } from '../sop/diff/perbedaan.ts';
import { reportPerbedaan } from '../sop/diff/report.ts';
import type { NilaiOpsi, Opsi } from './command.ts';
import { ScriptError } from './command.ts';
import { readSopFile } from './read-sop-file.ts';

interface Bentuk {
  readonly perbedaan: (perbedaan: PerbedaanSop) => string;
  readonly temuan: (temuan: readonly Finding[]) => string;
}

const bentuk: ReadonlyMap<string, Bentuk> = new Map<string, Bentuk>([
  [
    'orang',
    { perbedaan: reportPerbedaan, temuan: (temuan) => formatPeople(temuan, { warna: false }) },
  ],
  [
    'json',
    {
      perbedaan: (perbedaan) => `${JSON.stringify(perbedaan, null, 2)}\n`,
      temuan: formatJson,
    },
  ],
]);

const pilihan = [...bentuk.keys()];

export const opsiPerbedaan = {
  format: { jenis: 'string', nilai: pilihan.join('|'), bantuan: 'bentuk laporan; bawaan: orang' },
} as const satisfies Record<string, Opsi>;

/** Two files to compare, and how. */
export interface PermintaanPerbedaan {
  readonly lama: string;
  readonly baru: string;
  readonly bentuk: Bentuk;
}

/** A ScriptError, with the usage, for anything that cannot be meant. */
export async function permintaanPerbedaan(
  [lama, baru]: readonly string[],
  { format = 'orang' }: NilaiOpsi<typeof opsiPerbedaan>,
): Promise<PermintaanPerbedaan> {
  if (lama === undefined || baru === undefined) {
    throw misuse('Sebutkan dua berkas SOP: revisi lama, lalu revisi baru.');
  }
  const laporan = bentuk.get(format);
  if (laporan === undefined) {
    throw misuse(`--format ${format} tidak dikenal; pilih ${pilihan.join(', ')}.`);
  }
  await Promise.all([lama, baru].map(checkFile));
  return { lama, baru, bentuk: laporan };
}

/**
 * Reads both files and writes what the new one changes. Exit code 0 whether or not they differ; 1, with the
 * findings, when one of them cannot be read as an SOP.
 */
export function diffSop(
  { lama, baru, bentuk: laporan }: PermintaanPerbedaan,
  tulis: (teks: string) => void,
): number {
  const [dulu, kini] = [readSopFile(lama, lama), readSopFile(baru, baru)];
  if (dulu.nilai === undefined || kini.nilai === undefined) {
    tulis(laporan.temuan([...dulu.temuan, ...kini.temuan]));
    return 1;
  }
  tulis(laporan.perbedaan(compareSop(dulu.nilai.sop, kini.nilai.sop)));
  return 0;
}

async function checkFile(berkas: string): Promise<void> {
  const sifat = await stat(berkas).catch(() => undefined);
  if (sifat?.isFile() !== true) throw misuse(`Berkas ${berkas} tidak ditemukan.`);
}

function misuse(pesan: string): ScriptError {
  return new ScriptError(
    `${pesan}\nPemakaian: npm run diff:sop -- <lama.md> <baru.md> [--format ${pilihan.join('|')}]`,
  );
}
