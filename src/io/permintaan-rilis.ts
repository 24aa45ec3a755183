import { skemaRiwayat } from '../release/schema-riwayat.ts';
import type { ButirRiwayat } from '../release/schema-riwayat.ts';
import { parsePeriode } from '../statistics/periode.ts';
import type { Periode } from '../statistics/model.ts';
import { opsiFolder, ScriptError } from './command.ts';
import type { NilaiOpsi, Opsi } from './command.ts';
import { foldersFrom } from './folders.ts';
import type { Folders } from './folders.ts';

export const opsiRilis = {
  langkah: { jenis: 'string', nilai: '<nomor>', bantuan: 'langkah SOP yang sudah dilakukan' },
  tanggal: {
    jenis: 'string',
    nilai: '<yyyy-mm-dd>',
    bantuan: 'tanggal langkah itu selesai; wajib bersama --langkah',
  },
  keputusan: {
    jenis: 'string',
    nilai: '<cabang>',
    bantuan: 'cabang yang dipilih bila langkah itu keputusan, misalnya Tidak',
  },
  oleh: {
    jenis: 'string',
    nilai: '<id>',
    bantuan: 'id pelaksana pada SOP, dipisah koma; bawaan: semua pelaksana langkah itu',
  },
  catatan: {
    jenis: 'string',
    nilai: '<teks>',
    bantuan: 'catatan pada langkah itu; ikut diterbitkan',
  },
  ...opsiFolder,
} as const satisfies Record<string, Opsi>;

/** What is asked of `npm run release`. */
export interface PermintaanRilis {
  readonly kode: string;
  readonly periode: Periode;
  readonly folders: Folders;
  /** The step to record; without one the state is shown. */
  readonly butir?: ButirRiwayat;
}

const pemakaian =
  'Misalnya: npm run release -- 63.05/2024-2 --langkah 1 --tanggal 2025-02-03\nSelengkapnya: npm run release -- --help';

/** A ScriptError, with an example, for anything that cannot be meant. */
export function permintaanRilis(
  id: string | undefined,
  opsi: NilaiOpsi<typeof opsiRilis>,
): PermintaanRilis {
  if (id === undefined) throw salah('Sebutkan rilisnya sebagai <kode>/<periode>.');
  const [, kode, semester = ''] = /^(\d{2}\.\d{2})\/([^/]+)\/?$/.exec(id) ?? [];
  const periode = parsePeriode(semester);
  if (kode === undefined || periode === undefined) {
    throw salah(
      `"${id}" bukan rilis: tulis kode kabupaten/kota, garis miring, tahun dan semester.`,
    );
  }
  const butir = requestedStep(opsi);
  return { kode, periode, folders: foldersFrom(opsi), ...(butir && { butir }) };
}

function requestedStep(opsi: NilaiOpsi<typeof opsiRilis>): ButirRiwayat | undefined {
  const { langkah, tanggal, keputusan, oleh, catatan } = opsi;
  if (langkah === undefined) {
    const lain = Object.entries({ tanggal, keputusan, oleh, catatan });
    const tersesat = lain.find(([, nilai]) => nilai !== undefined);
    if (tersesat) throw salah(`--${tersesat[0]} hanya berlaku bersama --langkah.`);
    return undefined;
  }
  if (tanggal === undefined) throw salah('Sebutkan kapan langkah itu selesai dengan --tanggal.');
  if (!skemaRiwayat.shape.tanggal.safeParse(tanggal).success) {
    throw salah(`--tanggal "${tanggal}" bukan tanggal: tulis tahun-bulan-hari.`);
  }
  return {
    langkah: langkah.trim(),
    tanggal,
    oleh: (oleh ?? '').split(',').flatMap((nama) => nama.trim() || []),
    ...(keputusan !== undefined && { keputusan: keputusan.trim() }),
    catatan: (catatan ?? '').trim(),
  };
}

function salah(pesan: string): ScriptError {
  return new ScriptError(`${pesan}\n${pemakaian}`);
}
