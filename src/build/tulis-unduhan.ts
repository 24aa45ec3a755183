import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buatBahan } from '../export/sop/bahan.ts';
import { formatTertulis, namaUnduhan } from '../export/sop/index.ts';
import type { Letak } from '../io/alamat-penuh.ts';
import { alamatSop } from '../io/alamat.ts';
import type { Portal } from '../io/portal.ts';
import { berkasStatistik } from '../io/unduhan/berkas-statistik.ts';

/**
 * Writes beside the pages, into the folder of the portal, every SOP in every format that is made from text, and the files
 * of all figures.
 */
export async function tulisUnduhan(
  { sop, edisi }: Pick<Portal, 'sop' | 'edisi'>,
  letak: Letak,
  folder: string,
): Promise<void> {
  for (const satu of sop) {
    const bahan = buatBahan(satu);
    for (const format of formatTertulis) {
      const nama = namaUnduhan(satu.slug, format);
      await tulis(`${alamatSop(satu)}${nama}`, format.buat(bahan));
    }
  }
  for (const { alamat, isi } of berkasStatistik(edisi, letak)) await tulis(alamat, isi());

  async function tulis(alamat: string, isi: string | Uint8Array): Promise<void> {
    const tempat = join(folder, ...alamat.split('/'));
    await mkdir(dirname(tempat), { recursive: true });
    await writeFile(tempat, isi);
  }
}
