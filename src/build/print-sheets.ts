import { alamatCetakSop, alamatLembar } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';
import { finishPdf, pageCount } from '../print/pdf-file.ts';
import { kegiatanLangkah } from '../sop/langkah-sop.ts';
import { assertText } from '../print/pdf-text.ts';
import { tanggalDokumen } from '../sop/tanggal-sop.ts';
import type { BerkasCetak, CetakJob } from './print-job.ts';
import { cssString, urlOf, writePrint } from './print-job.ts';

/** Prints the official sheet of every SOP and makes sure that each row of its table is on it. */
export async function printSheets(sop: readonly SopSiap[], job: CetakJob): Promise<BerkasCetak[]> {
  const berkas: BerkasCetak[] = [];
  for (const [i, satu] of sop.entries()) {
    job.progress.langkah('Mencetak lembar SOP', i + 1, sop.length);
    berkas.push(await printSheet(satu, job));
  }
  return berkas;
}

async function printSheet(sop: SopSiap, job: CetakJob): Promise<BerkasCetak> {
  const { naskah, kantor } = sop;
  const path = alamatLembar(sop);
  const lembar = await job.printer.print({
    url: urlOf(job, alamatCetakSop(sop)),
    ...(job.situs === undefined ? {} : { situs: job.situs }),
    gaya: `:root{--nomor-sop:${cssString(`Nomor ${naskah.nomor || '—'}`)};--tanda-sop:${cssString(tandaSop(sop))}}`,
  });
  const bytes = finishPdf(lembar, {
    judul: `SOP ${naskah.judul}`,
    penyusun: `${kantor.nama} ${kantor.wilayah}`,
    perihal: `Nomor ${naskah.nomor || '—'}`,
    tanggal: tanggalDokumen(naskah.tanggal),
  });
  assertText(bytes, [naskah.nama, ...naskah.langkah.flatMap(kegiatanLangkah)], path);
  await writePrint(job, path, bytes);
  return { path, halaman: pageCount(bytes), bytes: bytes.length };
}

function tandaSop({ naskah }: SopSiap): string {
  if (naskah.status !== 'berlaku') return naskah.status.toUpperCase();
  return naskah.sumber?.rekonstruksi.length ? 'Alur direkonstruksi, belum disahkan' : '';
}
