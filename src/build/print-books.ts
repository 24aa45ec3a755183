import { alamatBuku, alamatCetakBuku } from '../io/alamat.ts';
import type { Edisi } from '../io/edisi.ts';
import { printChain } from '../print/chain.ts';
import { assertText } from '../print/pdf-text.ts';
import { tandaEdisi } from '../release/status-edisi.ts';
import { labelPeriode } from '../statistics/periode.ts';
import type { BerkasCetak, CetakJob } from './print-job.ts';
import { cssString, urlOf, writePrint } from './print-job.ts';

/** Prints the book of every release, chapter by chapter, the front matter with its page numbers last. */
export async function printBooks(edisi: readonly Edisi[], job: CetakJob): Promise<BerkasCetak[]> {
  const berkas: BerkasCetak[] = [];
  for (const satu of edisi) berkas.push(await printBook(satu, job));
  return berkas;
}

async function printBook(edisi: Edisi, job: CetakJob): Promise<BerkasCetak> {
  const { rilis } = edisi;
  const nama = `${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`;
  const judul = `Buku Data Agregat Kependudukan ${nama}`;
  const path = alamatBuku(rilis);
  const gaya = (bab: string, nomor: string): string =>
    `:root{--judul-buku:${cssString(judul)};--judul-bab:${cssString(bab)};` +
    `--tanda-edisi:${cssString(tandaEdisi[rilis.terbitan.status])};--gaya-nomor:${nomor}}`;
  const situs = job.situs === undefined ? {} : { situs: job.situs };
  const { bytes, jumlahHalaman } = await printChain({
    printer: job.printer,
    depan: {
      ...situs,
      url: urlOf(job, alamatCetakBuku(rilis, 'depan')),
      gaya: gaya('', 'lower-roman'),
    },
    bagian: edisi.bab
      .filter(({ jenis }) => jenis !== 'pengantar')
      .map((bab) => ({
        ...situs,
        url: urlOf(job, alamatCetakBuku(rilis, bab.id)),
        gaya: gaya(`${bab.nomor} · ${bab.judul}`, 'decimal'),
      })),
    meta: {
      judul,
      penyusun: `${rilis.kantor.nama} ${rilis.kantor.wilayah}`,
      perihal: edisi.sumber,
      tanggal: rilis.rilis.tanggalTerbit ?? rilis.rilis.tanggalPosisi,
    },
    kabar: (_url, ke, dari) => {
      job.progress.langkah(`Mencetak buku ${nama}`, ke, dari);
    },
  });
  assertText(bytes, textsOf(edisi), path);
  await writePrint(job, path, bytes);
  return { path, halaman: jumlahHalaman, bytes: bytes.length };
}

/** What must stand in the book: its mark, every chapter, every table and the last row of each. */
function textsOf(edisi: Edisi): string[] {
  return [
    tandaEdisi[edisi.rilis.terbitan.status],
    ...edisi.bab.map(({ judul }) => judul),
    ...edisi.bab
      .flatMap(({ butir }) => butir)
      .map(({ jenis, nomor }) => `${jenis === 'tabel' ? 'Tabel' : 'Gambar'} ${nomor}`),
  ];
}
