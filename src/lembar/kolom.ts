import { kegiatanLangkah } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';
import { kerapatanPx } from './kerapatan.ts';
import type { Kerapatan } from './kerapatan.ts';
import { banyakBaris, terpanjang, ukurKata } from './lebar-teks.ts';
import type { KataTerukur, LebarTeks } from './lebar-teks.ts';

/** Widths of the columns of the table, in its order, and whether the heads of the pelaksana are turned upright. */
export interface Kolom {
  readonly lebarPx: readonly number[];
  readonly tegak: boolean;
  /** Length of the longest turned head; 0 when none is turned. */
  readonly tinggiTegakPx: number;
}

/** What the columns of one table follow from, measured once for all densities. */
export interface BahanKolom {
  readonly lebarPx: number;
  /** Least width of each column of the flowchart, unscaled. */
  readonly baganPx: readonly number[];
  /** Width of the longest number, in ems. */
  readonly noEm: number;
  readonly pelaksana: readonly KataTerukur[];
  /** Kegiatan, Kelengkapan, Waktu, Output, Keterangan. */
  readonly teks: readonly KolomTeks[];
}

interface KolomTeks {
  readonly terkecilEm: number;
  readonly sel: readonly (readonly KataTerukur[])[];
}

/** Padding and ruling of a cell, as `lembar.css` has them, and a pixel for rounding. */
export const bantalanPx = 10;
/** Lines of a list begin this far from the edge of its cell. */
const takukEm = 1;
/** A waktu up to this many ems stands on one line. */
const waktuEm = 6;
/** Heads that lie must not take more of the sheet than this; beyond it they are turned. */
const bagianBagan = 0.46;
const langkahPx = 6;
/** Line height of the sheet, as `lembar.css` has it. */
export const tinggiBaris = 1.2;

export function bahanKolom(
  naskah: Sop,
  ruang: Pick<BahanKolom, 'lebarPx' | 'baganPx'>,
  { biasa, tebal }: LebarTeks,
): BahanKolom {
  const { label, langkah } = naskah;
  const kolom = (kepala: string, sel: readonly (readonly string[])[], palingEm = 0): KolomTeks => {
    const terukur = sel.map((butir) => butir.map((teks) => ukurKata(teks, biasa)));
    const kata = terukur.flatMap((butir) => butir.map((satu) => terpanjang(satu) + takuk(butir)));
    const kepalaEm = terpanjang(ukurKata(kepala, tebal));
    return { terkecilEm: Math.max(kepalaEm, palingEm, ...kata), sel: terukur };
  };
  const waktu = Math.min(waktuEm, Math.max(...langkah.map((satu) => biasa(satu.waktu))));
  return {
    ...ruang,
    noEm: Math.max(tebal(label.no), ...langkah.map(({ no }) => tebal(no))),
    pelaksana: naskah.pelaksana.map(({ nama }) => ukurKata(nama, tebal)),
    teks: [
      kolom(label.kegiatan, langkah.map(kegiatanLangkah)),
      kolom(
        label.kelengkapan,
        langkah.map(({ kelengkapan }) => kelengkapan),
      ),
      kolom(
        label.waktu,
        langkah.map((satu) => [satu.waktu]),
        waktu,
      ),
      kolom(
        label.output,
        langkah.map(({ output }) => output),
      ),
      kolom(
        label.keterangan,
        langkah.map(({ keterangan }) => [keterangan]),
      ),
    ],
  };
}

function takuk(butir: readonly unknown[]): number {
  return butir.length > 1 ? takukEm : 0;
}

/**
 * Columns that together are as wide as the sheet. Those of the flowchart get what their arrows and heads need;
 * the rest goes step by step to the column of text whose cells it makes lower the most. Where words do not fit
 * beside the flowchart, all columns of text give way alike and their longest words break.
 */
export function susunKolom(bahan: BahanKolom, kerapatan: Kerapatan): Kolom {
  const teksPx = kerapatanPx(kerapatan);
  const bagan = kolomBagan(bahan, kerapatan);
  const noPx = Math.ceil(bahan.noEm * teksPx) + bantalanPx;
  const sisa = bahan.lebarPx - noPx - sum(bagan.lebarPx);
  const terkecil = bahan.teks.map(({ terkecilEm }) => Math.ceil(terkecilEm * teksPx) + bantalanPx);
  const kurang = sum(terkecil) > sisa;
  const [kegiatan = 0, ...mutu] = kurang
    ? terkecil.map((px) => Math.floor((px * sisa) / sum(terkecil)))
    : widened(
        terkecil,
        sisa,
        remembered((ke, px) => costOf(bahan.teks[ke], px, teksPx)),
      );
  return { ...bagan, lebarPx: [noPx, kegiatan, ...bagan.lebarPx, ...mutu] };
}

/** Whether every word fits its column. */
export function isMuat(bahan: BahanKolom, kerapatan: Kerapatan): boolean {
  const teksPx = kerapatanPx(kerapatan);
  const { lebarPx } = kolomBagan(bahan, kerapatan);
  const teks = bahan.teks.map(({ terkecilEm }) => terkecilEm * teksPx + bantalanPx + 1);
  return sum(lebarPx) + sum(teks) + bahan.noEm * teksPx + bantalanPx + 1 <= bahan.lebarPx;
}

function kolomBagan({ pelaksana, lebarPx, baganPx }: BahanKolom, kerapatan: Kerapatan): Kolom {
  const teksPx = kerapatanPx(kerapatan);
  const terkecil = baganPx.map((px) => Math.ceil(px * kerapatan.skala));
  const kata = pelaksana.map((nama) => Math.ceil(terpanjang(nama) * teksPx));
  const rebah = terkecil.map((px, ke) => Math.max(px, (kata[ke] ?? 0) + bantalanPx - 4));
  if (sum(rebah) <= Math.max(sum(terkecil), lebarPx * bagianBagan))
    return { lebarPx: rebah, tegak: false, tinggiTegakPx: 0 };
  const panjang = pelaksana.map((nama, ke) => {
    const muat = Math.max(1, Math.floor(((terkecil[ke] ?? 0) - 4) / (teksPx * tinggiBaris)));
    return lengthFor(nama, muat, { teksPx, mulaiPx: kata[ke] ?? 0 });
  });
  return { lebarPx: terkecil, tegak: true, tinggiTegakPx: Math.max(0, ...panjang) + 14 };
}

/** The least length at which a turned head takes no more lines than its column has room for. */
function lengthFor(
  nama: KataTerukur,
  muat: number,
  { teksPx, mulaiPx }: { readonly teksPx: number; readonly mulaiPx: number },
): number {
  let px = mulaiPx;
  while (banyakBaris(nama, px / teksPx) > muat) px += 4;
  return px;
}

/** The sum of the cubes of the lines of a column's cells: the tallest, which make rows high, count most. */
function costOf(kolom: KolomTeks | undefined, lebarPx: number, teksPx: number): number {
  return sum(
    (kolom?.sel ?? []).map((butir) => {
      const em = (lebarPx - bantalanPx) / teksPx - takuk(butir);
      return sum(butir.map((teks) => banyakBaris(teks, em))) ** 3;
    }),
  );
}

type Biaya = (ke: number, px: number) => number;

/** Every step asks again for columns that did not change. */
function remembered(biaya: Biaya): Biaya {
  const dikenal = new Map<string, number>();
  return (ke, px) => {
    const kunci = `${ke} ${px}`;
    const nilai = dikenal.get(kunci) ?? biaya(ke, px);
    dikenal.set(kunci, nilai);
    return nilai;
  };
}

/** Gives away what is left in steps, each to the column that it helps most. */
function widened(terkecil: readonly number[], tersedia: number, biaya: Biaya): readonly number[] {
  const lebar = [...terkecil];
  let sisa = tersedia - sum(terkecil);
  while (sisa >= langkahPx) {
    const [ke, px] = bestStep(lebar, sisa, biaya);
    if (px === 0) break;
    lebar[ke] = (lebar[ke] ?? 0) + px;
    sisa -= px;
  }
  // What helps nobody makes the kegiatan, which is read first, less narrow.
  lebar[0] = (lebar[0] ?? 0) + sisa;
  return lebar;
}

/** The column and the widening that saves most for each px. */
function bestStep(
  lebar: readonly number[],
  sisa: number,
  biaya: Biaya,
): readonly [ke: number, px: number] {
  let terbaik: readonly [number, number] = [0, 0];
  let hemat = 0;
  lebar.forEach((kini, ke) => {
    const semula = biaya(ke, kini);
    for (const kali of [1, 2, 4, 8]) {
      const px = kali * langkahPx;
      if (px > sisa) break;
      const perPx = (semula - biaya(ke, kini + px)) / px;
      if (perPx > hemat) [terbaik, hemat] = [[ke, px], perPx];
    }
  });
  return terbaik;
}

function sum(nilai: readonly number[]): number {
  return nilai.reduce((jumlah, satu) => jumlah + satu, 0);
}
