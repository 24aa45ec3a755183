import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hasil } from '../../src/finding/finding.ts';
import { readXlsx, type LembarKerja } from '../../src/io/read-xlsx.ts';

/** What readXlsx says of a file with these bytes. */
export async function bacaBytes(isi: Buffer): Promise<Hasil<readonly LembarKerja[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'cacah-xlsx-'));
  try {
    const jalur = join(folder, 'dkb.xlsx');
    await writeFile(jalur, isi);
    return await readXlsx(jalur);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rule and the words of the one finding that refuses these bytes. */
export async function tolakan(isi: Buffer): Promise<readonly [aturan: string, teks: string]> {
  const { nilai, temuan } = await bacaBytes(isi);
  const [satu, ...lain] = temuan;
  if (nilai !== undefined || satu === undefined || lain.length > 0) {
    throw new Error(`not refused by one finding: ${JSON.stringify(temuan)}`);
  }
  if (satu.tingkat !== 'galat' || satu.tempat.berkas !== 'dkb.xlsx') throw new Error(satu.aturan);
  return [satu.aturan, `${satu.pesan}; ${satu.obat ?? ''}`];
}
