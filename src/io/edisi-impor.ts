import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { skemaRilis } from '../release/rilis.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { ScriptError, type NilaiOpsi, type Opsi } from './command.ts';
import { readText } from './read-text.ts';
import type { IsianKantor } from './rilis-impor.ts';

export const opsiPerbaikan = {
  correct: {
    jenis: 'string',
    nilai: '<alasan>',
    bantuan: 'perbaiki rilis yang sudah terbit; yang lama tetap dapat dibaca sebagai edisi lama',
  },
  date: {
    jenis: 'string',
    nilai: '<yyyy-mm-dd>',
    bantuan: 'tanggal perbaikan; wajib bersama --correct',
  },
} as const satisfies Record<string, Opsi>;

/** What an import does with the editions of the release that stands there. */
export interface EdisiImpor {
  /** What rilis.yaml will say of them. */
  readonly perbaikan: readonly Perbaikan[];
  /** Number under which the newest of them is kept; absent when the import simply replaces it. */
  readonly nomor?: number;
  /** What the office has written in the rilis.yaml that stands there. */
  readonly kantor?: IsianKantor | undefined;
}

/** A ScriptError when a correction is asked for that cannot be made. `rilis` is the folder of the release. */
export function parseEdisi(
  { correct: alasan, date: tanggal }: NilaiOpsi<typeof opsiPerbaikan>,
  rilis: string,
): EdisiImpor {
  const ada = existsSync(rilis);
  const kantor = ada ? readRilis(rilis) : undefined;
  const lama = kantor?.perbaikan ?? [];
  if (alasan === undefined) {
    if (tanggal !== undefined) throw new ScriptError('--date hanya berlaku bersama --correct.');
    return { perbaikan: lama, kantor };
  }
  if (!ada) {
    throw new ScriptError(`${rilis} belum ada, jadi tidak ada yang diperbaiki. Hapus --correct.`);
  }
  const nomor = Math.max(0, ...lama.map(({ edisi }) => edisi)) + 1;
  const hasil = skemaRilis.shape.perbaikan.safeParse([{ edisi: nomor, tanggal, alasan }]);
  if (!hasil.success) {
    throw new ScriptError(
      'Sebutkan alasan dan tanggal perbaikan, misalnya --correct "Desa Tatakan tertulis dua kali" --date 2025-09-01.',
    );
  }
  return { perbaikan: [...lama, ...hasil.data], nomor, kantor };
}

/**
 * Copies the editions that stand in the folder of a release to the one that will take its place, its newest under
 * the number that it gets. The former stays as it is.
 */
export async function salinEdisi(dari: string, ke: string, { nomor }: EdisiImpor): Promise<void> {
  if (!existsSync(dari)) return;
  for (const nama of await readdir(dari)) {
    if (/^edisi-\d+$/.test(nama)) {
      await cp(join(dari, nama), join(ke, nama), { recursive: true });
    } else if (nomor !== undefined) {
      await cp(join(dari, nama), join(ke, `edisi-${nomor}`, nama), { recursive: true });
    }
  }
}

function readRilis(rilis: string): z.output<typeof skemaRilis> | undefined {
  const berkas = join(rilis, 'rilis.yaml');
  if (!existsSync(berkas)) return undefined;
  const teks = readText(berkas, berkas).nilai ?? '';
  const { nilai } = parseYaml(teks, skemaRilis, { berkas, barisAwal: 1 });
  if (nilai !== undefined) return nilai;
  throw new ScriptError(
    `${berkas} tidak terbaca, sehingga riwayat edisinya tidak diketahui. Betulkan dahulu dengan "npm run validate".`,
    1,
  );
}
