import { alamatLembar } from '../io/alamat.ts';
import type { SopSiap } from '../io/portal.ts';
import { readMeasure } from '../io/read-font.ts';
import { readGayaLembar } from '../io/read-gaya-lembar.ts';
import { bukaSimpanan, sidikProgram } from '../io/simpanan.ts';
import type { Simpanan } from '../io/simpanan.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import type { LebarTeks } from '../lembar/lebar-teks.ts';
import { finishPdf, pageCount } from '../print/pdf-file.ts';
import { assertText } from '../print/pdf-text.ts';
import type { Meja } from '../print/meja.ts';
import type { Lembar } from '../print/print-page.ts';
import type { Printer } from '../print/printer.ts';
import { kegiatanLangkah } from '../sop/langkah-sop.ts';
import { tanggalDokumen } from '../sop/tanggal-sop.ts';
import { bahanLembar } from './bahan-lembar.ts';
import type { OpsiLembar } from './bahan-lembar.ts';
import { susunLembar } from './susun-lembar.ts';

/** Prints sheets one after another in one tab, and remembers those that it has printed before. */
export interface PencetakLembar {
  readonly meja: Meja;
  /** The finished file of a sheet. */
  cetak(sop: SopSiap): Promise<LembarJadi>;
  /** A sheet as the browser wrote it, to become part of a booklet. */
  cetakMentah(sop: SopSiap, buklet: NonNullable<BahanLembar['buklet']>): Promise<LembarMentah>;
  /** The file made from this input, or what `buat` makes, which is kept. */
  sekali(kunci: string, buat: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

export interface LembarJadi {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

interface LembarMentah extends Lembar {
  readonly halaman: number;
}

export async function openPencetakLembar(
  printer: Pick<Printer, 'meja' | 'peramban'>,
  opsi: OpsiLembar,
  simpanan: Simpanan = bukaSimpanan('lembar', `${sidikProgram()} ${printer.peramban.version}`),
): Promise<PencetakLembar> {
  const meja = await printer.meja(readGayaLembar());
  const lebarTeks = ukuranTeks();
  const alat = { meja, lebarTeks };
  const sekali: PencetakLembar['sekali'] = async (kunci, buat) => {
    const ada = simpanan.ambil(kunci);
    if (ada !== undefined) return ada;
    const baru = await buat();
    simpanan.simpan(kunci, baru);
    return baru;
  };
  return {
    meja,
    sekali,
    cetak: async (sop) => {
      const bahan = bahanLembar(sop, opsi);
      const kunci = JSON.stringify([bahan, sop.kantor]);
      const bytes = await sekali(kunci, () => printAnew(sop, bahan, alat));
      return { bytes, halaman: pageCount(bytes) };
    },
    cetakMentah: (sop, buklet) => printRaw(sop, { ...bahanLembar(sop, opsi), buklet }, alat),
  };
}

interface Alat {
  readonly meja: Meja;
  readonly lebarTeks: LebarTeks;
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
  { meja, lebarTeks }: Alat,
): Promise<LembarMentah> {
  const halaman = await susunLembar(bahan, meja, lebarTeks);
  const lembar = await meja.cetak(alamatLembar(sop));
  const tercetak = pageCount(lembar.bytes);
  if (tercetak !== halaman)
    throw new Error(`${alamatLembar(sop)}: ${halaman} pages were set, ${tercetak} were printed`);
  return { ...lembar, halaman };
}

async function printAnew(sop: SopSiap, bahan: BahanLembar, alat: Alat): Promise<Uint8Array> {
  const { naskah, kantor } = sop;
  const bytes = finishPdf(await printRaw(sop, bahan, alat), {
    judul: `SOP ${naskah.judul}`,
    penyusun: `${kantor.nama} ${kantor.wilayah}`,
    perihal: `Nomor ${naskah.nomor || '—'}`,
    tanggal: tanggalDokumen(naskah.tanggal),
  });
  assertText(bytes, [naskah.nama, ...naskah.langkah.flatMap(kegiatanLangkah)], alamatLembar(sop));
  return bytes;
}
