import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buatBahan } from '../export/sop/bahan.ts';
import { formatTertulis, namaUnduhan } from '../export/sop/index.ts';
import { alamatSop } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';

/** Writes every SOP in every format that is made from text, beside its page in the folder of the portal. */
export async function tulisUnduhan(sop: readonly SopSiap[], folder: string): Promise<void> {
  for (const satu of sop) {
    const tempat = join(folder, ...alamatSop(satu).split('/'));
    const bahan = buatBahan(satu);
    await mkdir(tempat, { recursive: true });
    for (const format of formatTertulis) {
      await writeFile(join(tempat, namaUnduhan(satu.slug, format)), format.buat(bahan));
    }
  }
}
