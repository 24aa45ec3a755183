import type { SopSiap } from '../io/portal.ts';
import { isiDepan } from '../lembar/buklet.ts';
import type { BahanBuklet, ButirBuklet } from '../lembar/buklet.ts';
import { bidangIsi, cssKertas } from '../lembar/kertas.ts';
import { pageCount } from '../print/pdf-file.ts';
import type { BagianTerjilid, PdfPart } from '../print/pdf-jilid.ts';
import { Jilid } from '../print/pdf-jilid.ts';
import { readPdf } from '../print/pdf-read.ts';
import { preparePart } from '../print/pdf-siap.ts';
import { assertText } from '../print/pdf-text.ts';
import type { Lembar } from '../print/print-page.ts';
import type { Kertas } from '../sop/instansi.ts';
import { tanggalDokumen } from '../sop/tanggal-sop.ts';
import { bahanLembar, kepalaKantor } from './bahan-lembar.ts';
import type { OpsiLembar } from './bahan-lembar.ts';
import type { LembarJadi, PencetakLembar } from './pencetak-lembar.ts';

/**
 * All sheets of an office in one file behind a cover and a list. The sheets are printed first, each told the number
 * of its first page; the list, which names these numbers, last.
 */
export async function printBooklet(
  sop: readonly SopSiap[],
  pencetak: PencetakLembar,
  opsi: OpsiLembar,
): Promise<LembarJadi> {
  const bahan = sop.map((satu) => bahanLembar(satu, opsi));
  const kunci = JSON.stringify(['buklet', bahan, sop.map(({ slug, kantor }) => [slug, kantor])]);
  return pencetak.sekali(kunci, () => makeBooklet(sop, pencetak, opsi));
}

async function makeBooklet(
  sop: readonly SopSiap[],
  pencetak: PencetakLembar,
  opsi: OpsiLembar,
): Promise<LembarJadi> {
  const [pertama] = sop;
  if (pertama === undefined) throw new Error('a booklet of no SOP');
  const { kantor } = pertama;
  const { kop, lambang, kertas } = kepalaKantor(kantor, opsi);
  const jilid = new Jilid();
  const bagian: BagianTerjilid[] = [];
  const daftar: ButirBuklet[] = [];
  let halaman = 1;
  for (const satu of sop) {
    const id = `sop-${satu.kode.replace('.', '-')}-${satu.slug}`;
    const lembar = await pencetak.cetakMentah(satu, { id, halaman });
    const letak = { ke: bagian.length + 1, halaman: 'arab', mulai: halaman } as const;
    bagian.push(jilid.add(partOf(lembar, letak)));
    daftar.push({ id, halaman, naskah: satu.naskah });
    halaman += lembar.halaman;
  }
  const depan = await printFront(
    { kop, daftar, ...(lambang !== undefined && { lambang }) },
    pencetak,
    kertas,
  );
  const judul = `Buku SOP ${kantor.nama} ${kantor.wilayah}`;
  bagian.push(jilid.add(partOf(depan, { ke: 0, halaman: 'romawi', mulai: 1 })));
  const bytes = jilid.close(bagian, {
    judul,
    penyusun: `${kantor.nama} ${kantor.wilayah}`,
    tanggal: sop
      .flatMap(({ naskah }) => tanggalDokumen(naskah.tanggal) ?? [])
      .toSorted()
      .at(-1),
  });
  assertText(bytes, ['Daftar SOP', ...sop.map(({ naskah }) => naskah.judul)], judul);
  return { bytes, halaman: pageCount(bytes) };
}

async function printFront(
  bahan: BahanBuklet,
  { meja }: PencetakLembar,
  kertas: Kertas,
): Promise<Lembar> {
  const gaya = `${cssKertas(kertas, false)}\n:root{--teks:10pt;--skala:1}`;
  const { tinggi } = await meja.susun(isiDepan(bahan, [bahan.daftar.length]), gaya);
  const ruang =
    bidangIsi(kertas, false).tinggiPx - (tinggi['judul'] ?? 0) - (tinggi['kepala'] ?? 0);
  const baris = shareOut(
    bahan.daftar.map((_, ke) => tinggi[`d${ke}`] ?? 0),
    ruang - 4,
  );
  await meja.susun(isiDepan(bahan, baris), gaya);
  return meja.cetak('daftar SOP');
}

/** How many rows stand on each page. */
function shareOut(tinggi: readonly number[], ruang: number): readonly number[] {
  const halaman = [0];
  let isi = 0;
  for (const satu of tinggi) {
    if (isi + satu > ruang && isi > 0) {
      halaman.push(0);
      isi = 0;
    }
    halaman.push((halaman.pop() ?? 0) + 1);
    isi += satu;
  }
  return halaman;
}

function partOf(
  { bytes, judul, tujuanLuar }: Lembar,
  letak: Pick<PdfPart, 'ke' | 'halaman' | 'mulai'>,
): PdfPart {
  return { ...letak, file: preparePart(readPdf(bytes), judul, letak.ke), tujuanLuar, kosong: 0 };
}
