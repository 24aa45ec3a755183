import { setImmediate } from 'node:timers/promises';
import { alamatLembar } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';
import { readMeasure } from '../io/read-font.ts';
import { readGayaLembar } from '../io/read-gaya-lembar.ts';
import { bukaSimpanan, sidikProgram } from '../io/simpanan.ts';
import type { Simpanan } from '../io/simpanan.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import { baganSop } from '../lembar/bagan.ts';
import type { LebarTeks } from '../lembar/lebar-teks.ts';
import type { Meja } from '../print/meja.ts';
import { finishFile, pageCount } from '../print/pdf-file.ts';
import type { PdfFile } from '../print/pdf-object.ts';
import { pagesOf } from '../print/pdf-pohon-halaman.ts';
import { readPdf } from '../print/pdf-read.ts';
import { assertTextOf } from '../print/pdf-text.ts';
import { packPdf } from '../print/pdf-write.ts';
import type { Lembar } from '../print/print-page.ts';
import type { Printer } from '../print/printer.ts';
import { kegiatanLangkah } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';
import { tanggalDokumen } from '../sop/tanggal-sop.ts';
import type { Giliran } from './antrean.ts';
import { antrean } from './antrean.ts';
import { bahanLembar } from './bahan-lembar.ts';
import type { OpsiLembar } from './bahan-lembar.ts';
import { susunLembar } from './susun-lembar.ts';

/** Prints sheets one after another in one tab, and remembers those that it has printed before. */
export interface PencetakLembar {
  readonly meja: Meja;
  /** The finished file of a sheet. May be asked for the next one meanwhile, which then waits for the tab alone. */
  cetak(sop: SopSiap): Promise<LembarJadi>;
  /** A sheet as the browser wrote it, to become part of a booklet. */
  cetakMentah(sop: SopSiap, buklet: NonNullable<BahanLembar['buklet']>): Promise<LembarMentah>;
  /** The file made from this input, or what `buat` makes, which is kept. */
  sekali(kunci: string, buat: () => Promise<LembarJadi>): Promise<LembarJadi>;
}

export interface LembarJadi {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

interface LembarMentah extends Lembar {
  readonly file: PdfFile;
  readonly halaman: number;
  /** The manuscript as set. */
  readonly naskah: Sop;
}

export async function openPencetakLembar(
  printer: Pick<Printer, 'meja' | 'peramban'>,
  opsi: OpsiLembar,
  simpanan: Simpanan = bukaSimpanan('lembar', `${sidikProgram()} ${printer.peramban.version}`),
): Promise<PencetakLembar> {
  const meja = await printer.meja(readGayaLembar());
  const alat = { meja, lebarTeks: ukuranTeks(), giliran: antrean() };
  const sekali: PencetakLembar['sekali'] = async (kunci, buat) => {
    const ada = simpanan.ambil(kunci);
    if (ada !== undefined) return { bytes: ada, halaman: pageCount(ada) };
    const baru = await buat();
    simpanan.simpan(kunci, baru.bytes);
    return baru;
  };
  return {
    meja,
    sekali,
    cetak: (sop) => {
      const bahan = bahanLembar(sop, opsi);
      const kunci = JSON.stringify([bahan, sop.kantor]);
      return sekali(kunci, () => printAnew(sop, bahan, alat));
    },
    cetakMentah: (sop, buklet) => printRaw(sop, { ...bahanLembar(sop, opsi), buklet }, alat),
  };
}

interface Alat {
  readonly meja: Meja;
  readonly lebarTeks: LebarTeks;
  readonly giliran: Giliran;
}

/** Widths in the weights of the sheet, of the same typeface. */
function ukuranTeks(): LebarTeks {
  const ukur = readMeasure();
  const lebar = (tebal: number) => (teks: string) =>
    ukur(teks, { keluarga: 'Source Sans 3', ukuranPx: 1, tebal, miring: false });
  return { biasa: lebar(400), tebal: lebar(700) };
}

async function printRaw(
  sop: SopSiap,
  bahan: BahanLembar,
  { meja, lebarTeks, giliran }: Alat,
): Promise<LembarMentah> {
  // Arrows are routed while the tab still works on the sheet before.
  const bagan = baganSop(bahan.naskah);
  const { tersusun, lembar } = await giliran(async () => ({
    tersusun: await susunLembar(bahan, bagan, { meja, lebarTeks }),
    lembar: await meja.cetak(alamatLembar(sop)),
  }));
  const file = readPdf(lembar.bytes);
  const { halaman, naskah } = tersusun;
  const tercetak = pagesOf(file).length;
  if (tercetak !== halaman)
    throw new Error(`${alamatLembar(sop)}: ${halaman} pages were set, ${tercetak} were printed`);
  return { ...lembar, file, halaman, naskah };
}

async function printAnew(sop: SopSiap, bahan: BahanLembar, alat: Alat): Promise<LembarJadi> {
  const { kantor } = sop;
  const mentah = await printRaw(sop, bahan, alat);
  // The next sheet goes to the tab first, so that the browser has work while this one is packed.
  await setImmediate();
  const { naskah, halaman } = mentah;
  const file = finishFile(mentah, {
    judul: `SOP ${naskah.judul}`,
    penyusun: `${kantor.nama} ${kantor.wilayah}`,
    perihal: `Nomor ${naskah.nomor || '—'}`,
    tanggal: tanggalDokumen(naskah.tanggal),
  });
  assertTextOf(file, [naskah.nama, ...naskah.langkah.flatMap(kegiatanLangkah)], alamatLembar(sop));
  return { bytes: packPdf(file), halaman };
}
