import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderCetak } from '../io/alamat.ts';
import { alamatKartu, susunKartu, ukuranKartu } from '../io/kartu.ts';
import type { Portal } from '../io/portal.ts';
import type { CetakJob } from './print-job.ts';
import { urlOf, writePrint } from './print-job.ts';

/**
 * Takes the picture of every page that has one of its own, from the pages that were written for it. A portal that does
 * not know its host has no use for them: such a picture is named by its whole address.
 */
export async function drawKartu(portal: Portal, job: CetakJob): Promise<void> {
  if (job.situs === undefined) return;
  const potret = await job.printer.potret();
  const semua = susunKartu(portal);
  for (const [i, { halaman }] of semua.entries()) {
    job.progress.langkah('Menggambar kartu tautan', i + 1, semua.length);
    const alamat = alamatKartu(halaman);
    const asal = `/${folderCetak}${alamat.replace(/\.png$/, '/')}` as const;
    await mkdir(dirname(join(job.folder, alamat)), { recursive: true });
    await writePrint(job, alamat, await potret.ambil(urlOf(job, asal), ukuranKartu));
  }
  await potret.tutup();
}
