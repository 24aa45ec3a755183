import { rulingsOf } from '../../flowchart/geometry.ts';
import type { Rulings } from '../../flowchart/geometry.ts';
import { fitsInside } from '../../flowchart/shapes.ts';
import { tinggiSel } from '../../sop/langkah-sop.ts';
import type { Sop } from '../../sop/schema.ts';
import type { Bahan } from './bahan.ts';
import { bungkusTeks, lebarTeksPx } from './lebar-huruf.ts';
import type { Huruf } from './lebar-huruf.ts';
import {
  bantalanPx,
  barisSelPx,
  hurufKepala,
  hurufSel,
  lebarKegiatanPx,
  lebarNoPx,
  lebarWaktuPx,
} from './ukuran-lembar.ts';
import { barisKegiatan } from './uraian-langkah.ts';

/** A cell of the sheet in px from the top left corner of its table, with its words broken into lines. */
export interface Sel {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly baris: readonly string[];
  readonly rata: 'kiri' | 'tengah';
}

/**
 * The table of an SOP with fixed heights: No, Kegiatan, one column for each pelaksana, Waktu. The chart lies in
 * the columns of the pelaksana, below the heads.
 */
export interface Lembar {
  readonly lebarPx: number;
  readonly tinggiPx: number;
  readonly kepala: readonly Sel[];
  /** Heads of the columns of pelaksana, in order. */
  readonly kepalaPelaksana: readonly Sel[];
  readonly isi: readonly Sel[];
  readonly bagan: {
    readonly x: number;
    readonly y: number;
    readonly rowHeightsPx: readonly number[];
    readonly colWidthsPx: readonly number[];
    /** Counted from the corner of the chart. */
    readonly rulings: Rulings;
  };
}

export function susunLembar(bahan: Bahan): Lembar {
  const { sop } = bahan;
  const lebarNo = Math.max(lebarNoPx, ...sop.langkah.map(({ no }) => lebarSel(no, hurufSel)));
  const lebarWaktu = Math.max(lebarWaktuPx, lebarSel(sop.label.waktu, hurufKepala));
  const kolom = lebarKolom(bahan);
  const x = lebarNo + lebarKegiatanPx;
  const lebarBagan = sum(kolom);
  const tinggi = tinggiBaris(bahan, { lebarNo, lebarWaktu });
  const kepala = susunKepala(sop, [lebarNo, lebarKegiatanPx, ...kolom, lebarWaktu]);
  const y = kepala[0]?.h ?? 0;
  const rowHeightsPx = bahan.baris.map((mulai, i) =>
    sum(tinggi.slice(mulai, bahan.baris[i + 1] ?? tinggi.length)),
  );
  const atas = rulingsOf(tinggi, []).rows.map((garis) => garis + y);
  return {
    lebarPx: x + lebarBagan + lebarWaktu,
    tinggiPx: y + sum(tinggi),
    kepala,
    kepalaPelaksana: kepala.slice(2, -1),
    isi: [
      ...sop.langkah.flatMap((langkah, i) => [
        {
          ...kotak(0, lebarNo, i, i + 1, atas),
          baris: barisTeks(langkah.no, lebarNo),
          rata: 'tengah' as const,
        },
        {
          ...kotak(lebarNo, lebarKegiatanPx, i, i + 1, atas),
          baris: barisKegiatanSel(bahan, i),
          rata: 'kiri' as const,
        },
      ]),
      ...selWaktu(sop).map(({ dari, sampai }) => ({
        ...kotak(x + lebarBagan, lebarWaktu, dari, sampai, atas),
        baris: barisTeks(sop.langkah[dari]?.waktu ?? '', lebarWaktu),
        rata: 'tengah' as const,
      })),
    ],
    bagan: { x, y, rowHeightsPx, colWidthsPx: kolom, rulings: rulingsOf(rowHeightsPx, kolom) },
  };
}

function kotak(x: number, w: number, dari: number, sampai: number, atas: readonly number[]) {
  const y = atas[dari] ?? 0;
  return { x, y, w, h: (atas[sampai] ?? y) - y };
}

/** Wide enough for the lines of the chart and for the longest word of the head; even, so that middles are whole px. */
function lebarKolom({ sop, layout }: Bahan): readonly number[] {
  return sop.pelaksana.map(({ nama }, i) =>
    genap(
      Math.max(
        layout.minColWidthPx[i] ?? 0,
        ...nama.split(/\s+/).map((kata) => Math.min(lebarSel(kata, hurufKepala), 120)),
      ),
    ),
  );
}

function lebarSel(teks: string, huruf: Huruf): number {
  return Math.ceil(lebarTeksPx(teks, huruf)) + 2 * bantalanPx;
}

function susunKepala(sop: Sop, lebar: readonly number[]): readonly Sel[] {
  const { label } = sop;
  const teks = [label.no, label.kegiatan, ...sop.pelaksana.map(({ nama }) => nama), label.waktu];
  const baris = teks.map((satu, i) => barisTeks(satu, lebar[i] ?? 0, hurufKepala));
  const h = tinggiTeks(Math.max(...baris.map(({ length }) => length)));
  const garis = rulingsOf([], lebar).cols;
  return baris.map((satu, i) => ({
    x: garis[i] ?? 0,
    y: 0,
    w: lebar[i] ?? 0,
    h,
    baris: satu,
    rata: 'tengah',
  }));
}

/** Height of every row of the table: room for its words, and for the lines of the row of the chart that it is part of. */
function tinggiBaris(
  bahan: Bahan,
  { lebarNo, lebarWaktu }: { readonly lebarNo: number; readonly lebarWaktu: number },
): readonly number[] {
  const { sop, baris, layout } = bahan;
  const tinggi = sop.langkah.map(({ no }, i) =>
    tinggiTeks(Math.max(barisKegiatanSel(bahan, i).length, barisTeks(no, lebarNo).length)),
  );
  for (const { dari, sampai } of selWaktu(sop)) {
    const waktu = barisTeks(sop.langkah[dari]?.waktu ?? '', lebarWaktu);
    widen(tinggi, { dari, sampai, leastPx: tinggiTeks(waktu.length) });
  }
  baris.forEach((dari, i) => {
    const sampai = baris[i + 1] ?? tinggi.length;
    widen(tinggi, { dari, sampai, leastPx: layout.minRowHeightPx[i] ?? 0 });
    const jumlah = sum(tinggi.slice(dari, sampai));
    tinggi[dari] = (tinggi[dari] ?? 0) + genap(jumlah) - jumlah;
  });
  return tinggi;
}

function widen(
  tinggi: number[],
  {
    dari,
    sampai,
    leastPx,
  }: { readonly dari: number; readonly sampai: number; readonly leastPx: number },
): void {
  const kurang = leastPx - sum(tinggi.slice(dari, sampai));
  if (kurang <= 0) return;
  const tambah = Math.ceil(kurang / (sampai - dari));
  for (let i = dari; i < sampai; i += 1) tinggi[i] = (tinggi[i] ?? 0) + tambah;
}

/** The Waktu cells: the rows from which and up to which each of them spans. */
function selWaktu(sop: Sop): readonly { readonly dari: number; readonly sampai: number }[] {
  return sop.langkah.flatMap((_, dari) => {
    const rentang = tinggiSel(sop, dari, 'waktu');
    return rentang === 0 ? [] : [{ dari, sampai: dari + rentang }];
  });
}

/** The words of a Kegiatan cell, and of the symbols of its row that are too long to stand inside them. */
function barisKegiatanSel({ sop, alur }: Bahan, indeks: number): readonly string[] {
  const kataLuar = alur.simbol
    .filter(
      ({ langkah, bentuk, teks = '' }) =>
        langkah === indeks && teks !== '' && !fitsInside(bentuk, teks),
    )
    .map(({ pelaksana, teks = '' }) => `${sop.pelaksana[pelaksana]?.nama ?? ''}: ${teks}`);
  return [...barisKegiatan(sop.langkah[indeks]), ...kataLuar].flatMap((teks) =>
    barisTeks(teks, lebarKegiatanPx),
  );
}

function barisTeks(teks: string, lebarPx: number, huruf: Huruf = hurufSel): readonly string[] {
  return bungkusTeks(teks, lebarPx - 2 * bantalanPx, huruf);
}

function tinggiTeks(baris: number): number {
  return baris * barisSelPx + 2 * bantalanPx;
}

function genap(px: number): number {
  return 2 * Math.ceil(px / 2);
}

function sum(angka: readonly number[]): number {
  return angka.reduce((jumlah, satu) => jumlah + satu, 0);
}
