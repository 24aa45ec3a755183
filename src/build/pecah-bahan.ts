import type { Bagan } from '../lembar/bagan.ts';
import type { BahanLembar } from '../lembar/bahan.ts';
import { kerapatan, kerapatanPx } from '../lembar/kerapatan.ts';
import { bidangIsi } from '../lembar/kertas.ts';
import { bahanKolom, bantalanPx, susunKolom, tinggiBaris } from '../lembar/kolom.ts';
import type { LebarTeks } from '../lembar/lebar-teks.ts';
import { pecahLangkah } from '../lembar/pecah.ts';

interface Ukuran {
  readonly lebarTeks: LebarTeks;
  /** Share of the height of a page that a part of a row may take. */
  readonly bagianHalaman: number;
}

/** A sheet whose rows are cut for the closest density, the only one at which such a sheet is tried. */
export function pecahBahan(
  bahan: BahanLembar,
  bagan: Bagan,
  { lebarTeks, bagianHalaman }: Ukuran,
): BahanLembar {
  const rapat = kerapatan.at(-1) ?? { teksPt: 8, skala: 1 };
  const teksPx = kerapatanPx(rapat);
  const { lebarPx, tinggiPx } = bidangIsi(bahan.kertas, bahan.tautan !== undefined);
  const kolom = bahanKolom(bahan.naskah, { lebarPx, baganPx: bagan.lebarPx }, lebarTeks);
  const [, kegiatan = 0, ...lain] = susunKolom(kolom, rapat).lebarPx;
  const mutuDanKeterangan = lain.slice(bahan.naskah.pelaksana.length);
  return {
    ...bahan,
    ...pecahLangkah(bahan.naskah, {
      lebarEm: [kegiatan, ...mutuDanKeterangan].map((px) => (px - bantalanPx) / teksPx - 1),
      baris: Math.floor((tinggiPx * bagianHalaman) / (teksPx * tinggiBaris)),
      ukur: lebarTeks.biasa,
    }),
  };
}
