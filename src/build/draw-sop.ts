import { namaUnduhan } from '../export/sop/index.ts';
import { png } from '../export/sop/png.ts';
import { svg } from '../export/sop/svg.ts';
import { alamatSop } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';
import type { CetakJob } from './print-job.ts';
import { urlOf, writePrint } from './print-job.ts';

/** A print job that can also turn the SVG at an address into a PNG. */
interface GambarJob extends CetakJob {
  readonly draw: (url: string) => Promise<Uint8Array>;
}

/** Draws the picture of every SOP from its SVG, which the pages have written beside it. */
export async function drawSop(sop: readonly SopSiap[], job: GambarJob): Promise<void> {
  for (const [i, satu] of sop.entries()) {
    job.progress.langkah('Menggambar SOP', i + 1, sop.length);
    const folder = alamatSop(satu);
    const gambar = await job.draw(urlOf(job, `${folder}${namaUnduhan(satu.slug, svg)}`));
    await writePrint(job, `${folder}${namaUnduhan(satu.slug, png)}`, gambar);
  }
}
