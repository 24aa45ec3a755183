import { alamatBuklet, alamatLembar } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';
import { berurutan } from './antrean.ts';
import type { OpsiLembar } from './bahan-lembar.ts';
import type { LembarJadi, PencetakLembar } from './pencetak-lembar.ts';
import { printBooklet } from './print-booklet.ts';
import type { BerkasCetak, CetakJob } from './print-job.ts';
import { writePrint } from './print-job.ts';

/** Prints the official sheet of every SOP beside its page. */
export async function printSheets(
  sop: readonly SopSiap[],
  pencetak: PencetakLembar,
  job: CetakJob,
): Promise<BerkasCetak[]> {
  const berkas: BerkasCetak[] = [];
  const lembar = berurutan(sop, async (satu) => [satu, await pencetak.cetak(satu)] as const);
  for await (const [satu, jadi] of lembar) {
    job.progress.langkah('Mencetak lembar SOP', berkas.length + 1, sop.length);
    berkas.push(await save(alamatLembar(satu), jadi, job));
  }
  return berkas;
}

/** Prints the booklet of every office that has more than one SOP, beside the office's page. */
export async function printBooklets(
  sop: readonly SopSiap[],
  pencetak: PencetakLembar,
  { job, opsi }: { readonly job: CetakJob; readonly opsi: OpsiLembar },
): Promise<BerkasCetak[]> {
  const berkas: BerkasCetak[] = [];
  const kantor = [...Map.groupBy(sop, ({ kode }) => kode)].filter(([, milik]) => milik.length > 1);
  for (const [ke, [kode, milik]] of kantor.entries()) {
    job.progress.langkah('Mencetak buku SOP', ke + 1, kantor.length);
    berkas.push(await save(alamatBuklet(kode), await printBooklet(milik, pencetak, opsi), job));
  }
  return berkas;
}

async function save(
  path: `/${string}`,
  { bytes, halaman }: LembarJadi,
  job: CetakJob,
): Promise<BerkasCetak> {
  await writePrint(job, path, bytes);
  return { path, halaman, bytes: bytes.length };
}
