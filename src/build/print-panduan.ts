import { alamatCetakPanduan, alamatPanduanPdf } from '../io/alamat.ts';
import type { HalamanPanduan } from '../io/read-panduan.ts';
import { printChain } from '../print/chain.ts';
import { assertText } from '../print/pdf-text.ts';
import type { BerkasCetak, CetakJob } from './print-job.ts';
import { cssString, urlOf, writePrint } from './print-job.ts';

/** Prints the manual as one file with contents and page numbers. Nothing without a page of it. */
export async function printPanduan(
  panduan: readonly HalamanPanduan[],
  job: CetakJob,
): Promise<readonly BerkasCetak[]> {
  if (panduan.length === 0) return [];
  const gaya = (judul: string, nomor: string): string =>
    `:root{--judul-bab:${cssString(judul)};--gaya-nomor:${nomor}}`;
  const situs = job.situs === undefined ? {} : { situs: job.situs };
  const { bytes, jumlahHalaman } = await printChain({
    printer: job.printer,
    depan: {
      ...situs,
      url: urlOf(job, alamatCetakPanduan('depan')),
      gaya: gaya('', 'lower-roman'),
    },
    bagian: panduan.map(({ slug, judul }) => ({
      ...situs,
      url: urlOf(job, alamatCetakPanduan(slug)),
      gaya: gaya(judul, 'decimal'),
    })),
    meta: {
      judul: 'Panduan Cacah',
      penyusun: 'Cacah',
      perihal: 'Panduan pemakaian',
      tanggal: undefined,
    },
    kabar: (_url, ke, dari) => {
      job.progress.langkah('Mencetak panduan', ke, dari);
    },
  });
  assertText(
    bytes,
    panduan.flatMap(({ judul, bagian }) => [judul, ...bagian.map((satu) => satu.judul)]),
    alamatPanduanPdf,
  );
  await writePrint(job, alamatPanduanPdf, bytes);
  return [{ path: alamatPanduanPdf, halaman: jumlahHalaman, bytes: bytes.length }];
}
