import { minRowHeightPx } from '../../../flowchart/sizes.ts';
import type { Bahan } from '../bahan.ts';
import { pecahBagan } from './bagan-halaman.ts';
import type { BaganHalaman } from './bagan-halaman.ts';
import { kepalaTabel, lebarKolom } from './kolom.ts';
import type { KepalaTabel, Kolom } from './kolom.ts';
import { sum, twipPx } from './satuan.ts';
import { tinggiLangkah } from './tinggi-baris.ts';

/** The table of an SOP divided into pages. */
export interface Pembagian {
  readonly kolom: Kolom;
  readonly kepala: KepalaTabel;
  readonly halaman: readonly HalamanTabel[];
  /** True where the table stands below the identity on the first page. */
  readonly menyambung: boolean;
}

export interface HalamanTabel {
  readonly bagan: BaganHalaman;
  /** Heights in twips of the rows of its chart, segilima included. */
  readonly tinggiBagan: readonly number[];
  /** Heights in twips of all rows of langkah of the document. */
  readonly tinggiLangkah: readonly number[];
}

/** A program may add the ruling of half a point to every row. */
const garis = 10;

interface Ruang {
  readonly lebarIsi: number;
  /** Room for the rows of heads and langkah on a page of its own. */
  readonly tinggiTabel: number;
  /** What the identity takes of it on the first page, and what follows the table on the last. */
  readonly tinggiIdentitas: number;
  readonly tinggiPenutup: number;
}

/** A chart may be made this much smaller where the whole table then fits its page. */
const skalaUtuh = [1, 0.9, 0.8, 0.7];

/**
 * Puts the whole table below the identity where it fits, or else on pages of its own from the second on, as signed
 * SOPs do. Between pages it is cut where the row of a symbol ends.
 */
export function bagiHalaman(bahan: Bahan, ruang: Ruang): Pembagian {
  const utuh = skalaUtuh.map((skala) => ukur(bahan, [seluruh(bahan)], ruang, skala));
  const muat = (sisa: number) => utuh.find((satu) => tinggiHalaman(satu, 0) <= sisa);
  const { tinggiTabel, tinggiIdentitas, tinggiPenutup } = ruang;
  const menyambung = muat(tinggiTabel - tinggiIdentitas - tinggiPenutup);
  if (menyambung !== undefined) return { ...menyambung, menyambung: true };
  const sendiri = muat(tinggiTabel - tinggiPenutup);
  if (sendiri !== undefined) return { ...sendiri, menyambung: false };
  return { ...beberapaHalaman(bahan, ruang), menyambung: false };
}

/**
 * Fills page after page; one that its segilima make too high gives its last row to the next, and the last one rows to a
 * page with the signature, which never stands alone.
 */
function beberapaHalaman(bahan: Bahan, ruang: Ruang): Ukuran {
  const utuh = ukur(bahan, [seluruh(bahan)], ruang, 1);
  let batas = isiPenuh(utuh, [0], ruang);
  for (;;) {
    const hasil = ukur(bahan, pecahBagan(bahan.chart, batas), ruang, 1);
    const penuh = hasil.halaman.findIndex(
      ({ bagan }, i) =>
        bagan.sampai - bagan.dari > 1 && tinggiHalaman(hasil, i) > ruangHalaman(hasil, i, ruang),
    );
    if (penuh < 0) return hasil;
    const { dari, sampai } = hasil.halaman[penuh]?.bagan ?? { dari: 0, sampai: 2 };
    // A row alone beside the signature looks forgotten.
    const pindah = sampai === bahan.chart.rows && sampai - dari > 2 ? 2 : 1;
    batas = isiPenuh(utuh, [...batas.slice(0, penuh + 1), sampai - pindah], ruang);
  }
}

/** The last page has room for the signature as well. */
function ruangHalaman({ halaman }: Ukuran, nomor: number, ruang: Ruang): number {
  return ruang.tinggiTabel - (nomor === halaman.length - 1 ? ruang.tinggiPenutup : 0);
}

type Ukuran = Omit<Pembagian, 'menyambung'>;

function seluruh({ chart, layout }: Bahan): BaganHalaman {
  return { dari: 0, sampai: chart.rows, atas: 0, bawah: 0, chart, layout };
}

/** Widths of all pages together, and the heights of the rows of each, its segilima included. */
function ukur(
  bahan: Bahan,
  bagan: readonly BaganHalaman[],
  { lebarIsi }: Ruang,
  skalaMaks: number,
): Ukuran {
  const { sop, baris } = bahan;
  const layouts = bagan.map(({ layout }) => layout);
  const kolom = lebarKolom(sop, layouts, { lebarIsi, skalaMaks });
  const leastPx = bagan.flatMap(({ layout, atas, dari, sampai }) =>
    layout.minRowHeightPx.slice(atas, atas + sampai - dari),
  );
  const tinggi = tinggiLangkah(bahan, kolom, leastPx);
  const tinggiBaris = baris.map((mulai, i) =>
    sum(tinggi.slice(mulai, baris[i + 1] ?? tinggi.length)),
  );
  const halaman = bagan.map((satu) => {
    const milik = tinggiBaris.slice(satu.dari, satu.sampai);
    const tinggiBagan = satu.layout.minRowHeightPx.map(
      (px, row) => milik[row - satu.atas] ?? Math.ceil(px * twipPx * kolom.skala),
    );
    return { bagan: satu, tinggiBagan, tinggiLangkah: tinggi };
  });
  return { kolom, kepala: kepalaTabel(sop, kolom), halaman };
}

function tinggiHalaman({ kepala, halaman }: Ukuran, nomor: number): number {
  const tinggi = halaman[nomor]?.tinggiBagan ?? [];
  return sum(kepala.tinggi) + sum(tinggi) + garis * (tinggi.length + 2);
}

/** Goes on with as many rows on every further page as fit beside a row of segilima at either end. */
function isiPenuh(
  { kolom, kepala, halaman }: Ukuran,
  awal: readonly number[],
  ruang: Ruang,
): readonly number[] {
  const tinggi = halaman[0]?.tinggiBagan ?? [];
  const segilima = minRowHeightPx * twipPx * kolom.skala;
  const muat = ruang.tinggiTabel - sum(kepala.tinggi) - segilima;
  const batas = [...awal];
  let isi = 0;
  for (let row = batas.at(-1) ?? 0; row < tinggi.length; row += 1) {
    const satu = (tinggi[row] ?? 0) + garis;
    const sisa = batas.length === 1 ? muat : muat - segilima;
    if (isi > 0 && isi + satu > sisa) {
      batas.push(row);
      isi = 0;
    }
    isi += satu;
  }
  return batas;
}
