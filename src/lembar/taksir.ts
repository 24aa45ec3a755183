import { tinggiSel } from '../sop/langkah-sop.ts';

import { formatTanggal } from '../sop/tanggal.ts';
import type { Bagan } from './bagan.ts';
import type { BahanLembar } from './bahan.ts';
import { berlabelPx } from './dokumen.ts';
import { barisKop, barisNomor, pasanganKotak } from './identitas.ts';
import type { IsiKotak } from './identitas.ts';
import { kerapatanPx } from './kerapatan.ts';
import type { Kerapatan } from './kerapatan.ts';
import type { BahanKolom, Kolom } from './kolom.ts';
import { tinggiBaris } from './kolom.ts';
import { banyakBaris, ukurKata } from './lebar-teks.ts';
import type { KataTerukur, LebarTeks } from './lebar-teks.ts';
import { kataLuar } from './tabel.ts';

/** What heights follow from beside the density. */
export interface BahanTaksir {
  readonly bahan: BahanLembar;
  readonly bagan: Bagan;
  readonly kolom: BahanKolom;
  readonly lebarTeks: LebarTeks;
}

interface Tata {
  readonly kolom: Kolom;
  readonly kerapatan: Kerapatan;
}

const mm = 96 / 25.4;
/** Room for a signature, the logo above the office, and the head of the identity part, as `lembar.css` has them. */
const tandaTanganPx = 16 * mm;
const logoPx = 22 * mm;
const judulNomorPx = 34 * mm;
/** Padding and rulings of a row of the table. */
const tepiBaris = 6;

/**
 * The heights in px that a browser will give to what is named by `data-ukur`, from the widths of the words: pages are
 * planned by them, so that a sheet is laid out once. They are right to the px where every word fits its column, and too
 * low where one breaks; the browser says how high things came to stand. Sizes repeat `lembar.css`.
 */
export function taksirTinggi(
  { bahan, bagan, kolom: bahanKolom, lebarTeks }: BahanTaksir,
  tata: Tata,
): Readonly<Record<string, number>> {
  const teksPx = kerapatanPx(tata.kerapatan);
  const hitung: Hitung = {
    teksPx,
    baris: teksPx * tinggiBaris,
    lines: (teks, px, tebal = false) =>
      teks === ''
        ? 0
        : banyakBaris(ukurKata(teks, lebarTeks[tebal ? 'tebal' : 'biasa']), px / teksPx),
  };
  const { lebarPx } = bahanKolom;
  const identitas = [
    headHeight(bahan, hitung, lebarPx),
    ...pasanganKotak(bahan.naskah).map((kotak) => boxesHeight(kotak, hitung, lebarPx)),
  ];
  const baris = rowHeights({ bahan, bagan, kolom: bahanKolom, lebarTeks }, tata, hitung);
  const judul = bahan.naskah.judulTabel ?? bahan.naskah.nama;
  return {
    ...named('i', identitas),
    ...named('b', baris),
    judul: hitung.lines(`${judul} (lanjutan)`, lebarPx, true) * hitung.baris + mm,
    kepala: headsHeight(bahan, tata.kolom, hitung),
    penutup: closingHeight(bahan, hitung),
  };
}

interface Hitung {
  readonly teksPx: number;
  /** Height of a line. */
  readonly baris: number;
  /** Lines that a text takes in a width in px. */
  readonly lines: (teks: string, px: number, tebal?: boolean) => number;
}

function named(awalan: string, tinggi: readonly number[]): Record<string, number> {
  return Object.fromEntries(tinggi.map((px, ke) => [`${awalan}${ke}`, px]));
}

function headHeight(bahan: BahanLembar, { teksPx, baris, lines }: Hitung, lebarPx: number): number {
  const { naskah, lambang } = bahan;
  const { label, disahkan, nama } = naskah;
  const setengah = (lebarPx - 2) / 2;
  const isi = setengah - 2 - judulNomorPx - 4 * mm;
  const dt = judulNomorPx - 4 * mm;
  const row = (judul: string, tinggi: number): number =>
    Math.max(lines(judul, dt) * baris, tinggi) + mm;
  const nomor = [
    ...barisNomor(naskah).map(([judul, teks]) => row(judul, lines(teks, isi) * baris)),
    row(
      label.disahkan,
      (lines(disahkan.jabatan, isi) + lines(disahkan.nama, isi, true) + lines(disahkan.nip, isi)) *
        baris +
        tandaTanganPx,
    ),
    row(label.nama, lines(nama, isi, true) * baris),
  ];
  const kopPx = Math.max(40 / 3, 1.15 * teksPx);
  const kop = barisKop(bahan).map((teks) =>
    lines(teks, ((setengah - 6 * mm) * teksPx) / kopPx, true),
  );
  const kiri = (lambang === undefined ? 0 : logoPx) + sum(kop) * kopPx * tinggiBaris + 4 * mm;
  return 1 + Math.max(kiri, sum(nomor) + nomor.length - 1);
}

function boxesHeight(kotak: readonly IsiKotak[], hitung: Hitung, lebarPx: number): number {
  const isi = (lebarPx - 2) / 2 - 4 * mm - 1;
  const tinggi = kotak.map(({ butir, bernomor }) => {
    const lebar = bernomor ? isi - 1.6 * hitung.teksPx : isi;
    return Math.max(1, sum(butir.map(({ teks }) => Math.max(1, hitung.lines(teks, lebar)))));
  });
  return 1 + 1.8 * mm + (1 + Math.max(...tinggi)) * hitung.baris;
}

/** Heads of the columns: one row for Pelaksana and Mutu Baku, one below it, and those that span both. */
function headsHeight({ naskah }: BahanLembar, kolom: Kolom, { baris, lines }: Hitung): number {
  const { label, pelaksana } = naskah;
  const [no = 0, kegiatan = 0, ...lain] = kolom.lebarPx;
  const [kelengkapan = 0, waktu = 0, output = 0, keterangan = 0] = lain.slice(pelaksana.length);
  const kata = (teks: string, px: number): number => lines(teks, px - 5, true) * baris + tepiBaris;
  const bawah = [
    kata(label.kelengkapan, kelengkapan),
    kata(label.waktu, waktu),
    kata(label.output, output),
    ...(kolom.tegak
      ? [kolom.tinggiTegakPx + 3]
      : pelaksana.map(({ nama }, ke) => kata(nama, lain[ke] ?? 0))),
  ];
  const kedua = [
    kata(label.no, no),
    kata(label.kegiatan, kegiatan),
    kata(label.keterangan, keterangan),
  ];
  return Math.max(baris + tepiBaris + Math.max(...bawah), ...kedua);
}

function closingHeight({ naskah: { penutup } }: BahanLembar, { baris, lines }: Hitung): number {
  if (penutup === undefined) return 0;
  const { tempat, tanggal, jabatan, nama, nip } = penutup;
  const px = 80 * mm;
  const banyak = [
    lines(`${tempat}, ${formatTanggal(tanggal)}`, px),
    lines(jabatan, px),
    lines(nama, px, true),
    lines(nip, px),
  ];
  return 4 * mm + tandaTanganPx + sum(banyak) * baris;
}

const sel = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;

function rowHeights(
  { bahan: { naskah }, bagan, kolom, lebarTeks }: BahanTaksir,
  { kolom: { lebarPx }, kerapatan }: Tata,
  hitung: Hitung,
): readonly number[] {
  const [, kegiatan = 0, ...lain] = lebarPx;
  const em = [kegiatan, ...lain.slice(naskah.pelaksana.length)].map(
    (px) => (px - 9) / hitung.teksPx,
  );
  const luar = kataLuar(naskah).map((semua) =>
    semua.map((teks) => ukurKata(teks, lebarTeks.biasa)),
  );
  const tinggi = naskah.langkah.map(() => hitung.baris + tepiBaris);
  sel.forEach((nama, ke) => {
    kolom.teks[ke]?.sel.forEach((butir, indeks) => {
      const berdaftar = nama === 'kegiatan' ? 1 : 0.75;
      const kata = nama === 'kegiatan' ? (luar[indeks] ?? []) : [];
      const banyak = linesOfCell(butir, em[ke] ?? 1, berdaftar) + linesOfCell(kata, em[ke] ?? 1, 0);
      const span = nama === 'kegiatan' ? 1 : tinggiSel(naskah, indeks, nama);
      raise(tinggi, { indeks, span, px: banyak * hitung.baris + tepiBaris });
    });
  });
  bagan.baris.forEach((indeks, row) => {
    const px = Math.max(...(bagan.utuh.sel[row] ?? []).map((satu) => cellHeight(satu, kerapatan)));
    raise(tinggi, { indeks, span: tinggiSel(naskah, indeks, 'pelaksana'), px });
  });
  return tinggi;
}

/** Lines of the items of a cell; those of a list, and all but the first of Kegiatan, stand further in. */
function linesOfCell(butir: readonly KataTerukur[], em: number, takuk: number): number {
  const kegiatan = takuk === 1;
  return sum(
    butir.map((kata, ke) =>
      banyakBaris(kata, butir.length > 1 && !(kegiatan && ke === 0) ? em - takuk : em),
    ),
  );
}

function cellHeight(
  { classes, pieces }: Bagan['utuh']['sel'][number][number],
  { skala }: Kerapatan,
): number {
  const px = Number(/\bah(\d+)/.exec(classes)?.[1] ?? 0) * skala;
  return pieces.some(({ kind }) => kind === 'label') ? Math.max(px, berlabelPx) : px;
}

interface Rentang {
  readonly indeks: number;
  readonly span: number;
  readonly px: number;
}

/** Makes room for a cell; what one that spans rows lacks goes to the last of them. */
function raise(tinggi: number[], { indeks, span, px }: Rentang): void {
  const akhir = indeks + span - 1;
  const kurang = px - sum(tinggi.slice(indeks, akhir + 1));
  if (span > 0 && kurang > 0) tinggi[akhir] = (tinggi[akhir] ?? 0) + kurang;
}

function sum(nilai: readonly number[]): number {
  return nilai.reduce((jumlah, satu) => jumlah + satu, 0);
}
