import type { KertasBuku } from '../book/kertas-buku.ts';
import { cssKertasBuku, lewatPotong, ukuranBuku } from '../book/kertas-buku.ts';
import { isDepan, type Bab } from '../book/outline.ts';
import { alamatBuku, alamatCetakBuku } from '../io/alamat.ts';
import type { Edisi } from '../io/edisi.ts';
import { kertasBukuKantor } from '../io/tata-cetak.ts';
import type { ChainJob } from '../print/chain.ts';
import { printChain } from '../print/chain.ts';
import { assertWords } from '../print/pdf-text.ts';
import { tandaEdisi } from '../release/status-edisi.ts';
import { labelPeriode } from '../statistics/periode.ts';
import type { BerkasCetak, CetakJob } from './print-job.ts';
import { cssString, urlOf, writePrint } from './print-job.ts';

/** For reading on a screen and on an office's printer, or for a press, which cuts the sheets. */
export const jenisBerkas = ['layar', 'cetak'] as const;
type JenisBerkas = (typeof jenisBerkas)[number];

export interface CaraCetakBuku {
  /** The paper that the pages were set for. */
  readonly kertas: KertasBuku;
  readonly jenis: JenisBerkas;
}

interface BukuJadi {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

/** Prints the book of every release for the screen and adds it to the portal. */
export async function printBooks(edisi: readonly Edisi[], job: CetakJob): Promise<BerkasCetak[]> {
  const berkas: BerkasCetak[] = [];
  for (const satu of edisi) {
    const path = alamatBuku(satu.rilis);
    const kertas = kertasBukuKantor(satu.rilis.kantor);
    const { bytes, halaman } = await printBook(satu, job, { kertas, jenis: 'layar' });
    await writePrint(job, path, bytes);
    berkas.push({ path, halaman, bytes: bytes.length });
  }
  return berkas;
}

/** Prints a book, chapter by chapter, the front matter with its page numbers last. */
export async function printBook(
  edisi: Edisi,
  job: Omit<CetakJob, 'folder'>,
  { kertas, jenis }: CaraCetakBuku,
): Promise<BukuJadi> {
  const { rilis } = edisi;
  const nama = `${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`;
  const lewat = jenis === 'cetak' ? lewatPotong : 0;
  const { bytes, jumlahHalaman, teks } = await printChain({
    printer: job.printer,
    ...bagianBuku(edisi, job, { kertas, lewat }),
    meta: {
      judul: judulBuku(edisi),
      penyusun: `${rilis.kantor.nama} ${rilis.kantor.wilayah}`,
      perihal: edisi.sumber,
      tanggal: rilis.rilis.tanggalTerbit ?? rilis.rilis.tanggalPosisi,
    },
    lembaran: { lebar: ukuranBuku[kertas].lebar, tinggi: ukuranBuku[kertas].tinggi, lewat },
    kabar: (_url, ke, dari) => {
      job.progress.langkah(`Mencetak buku ${nama}`, ke, dari);
    },
  });
  assertWords(teks, textsOf(edisi), alamatBuku(rilis));
  return { bytes, halaman: jumlahHalaman };
}

function bagianBuku(
  edisi: Edisi,
  job: Pick<CetakJob, 'alamat' | 'situs'>,
  { kertas, lewat }: { readonly kertas: KertasBuku; readonly lewat: number },
): Pick<ChainJob, 'depan' | 'bagian'> {
  const { rilis } = edisi;
  const gaya = (bab: string, nomor: string): string =>
    `${cssKertasBuku(kertas, lewat)}\n` +
    `:root{--judul-buku:${cssString(judulBuku(edisi))};--judul-bab:${cssString(bab)};` +
    `--tanda-edisi:${cssString(tandaEdisi[rilis.terbitan.status])};--gaya-nomor:${nomor}}`;
  const bagian = (id: string) => ({
    url: urlOf(job, alamatCetakBuku(rilis, id)),
    ...(job.situs !== undefined && { situs: job.situs }),
  });
  return {
    depan: { ...bagian('depan'), gaya: gaya(judulPenjelasan(edisi), 'lower-roman') },
    bagian: edisi.bab
      .filter(({ jenis }) => !isDepan(jenis))
      .map((bab) => ({
        ...bagian(bab.id),
        gaya: gaya(kepalaBab(bab), 'decimal'),
        merujuk: bab.jenis === 'akhir',
      })),
  };
}

/** Of the front matter, only the technical notes have a running head. */
function judulPenjelasan({ bab }: Edisi): string {
  return bab.find(({ jenis }) => jenis === 'penjelasan')?.judul ?? '';
}

/** Running head of a part, with its number where it has one. */
function kepalaBab({ nomor, judul }: Bab): string {
  return nomor === '' ? judul : `${nomor} · ${judul}`;
}

function judulBuku({ rilis }: Edisi): string {
  return `Buku Data Agregat Kependudukan ${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`;
}

/** What must stand in the book: its mark, every chapter, and the number of every table and chart. */
function textsOf(edisi: Edisi): string[] {
  return [
    tandaEdisi[edisi.rilis.terbitan.status],
    ...edisi.bab.map(({ judul }) => judul),
    ...edisi.bab
      .flatMap(({ butir }) => butir)
      .map(({ jenis, nomor }) => `${jenis === 'tabel' ? 'Tabel' : 'Gambar'} ${nomor}`),
  ];
}
