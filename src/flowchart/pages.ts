import type { Chart, ChartArrow, ChartSymbol } from './model.ts';

/** The part of a chart on one page. */
export interface ChartPage {
  /** Rows of segilima, the rows of the page, rows of segilima. */
  readonly chart: Chart;
  /** How many rows of segilima stand above and below. */
  readonly atas: number;
  readonly bawah: number;
}

/**
 * Cuts a chart after each of these rows, given from 0 in rising order. An arrow over a break ends in a segilima in
 * the column of the symbol that it leads to, below the page when it goes on further down and above it when it
 * returns, and begins anew from a twin with the same letters on the page of that symbol (PermenPAN-RB 35/2012:
 * off-page connector). Letters go on through the document, in the order in which arrows leave it.
 *
 *      page 1   [ ] ──┐                  page 2        (A)
 *                     ▼                                 │
 *                    (A)                               [ ]
 */
export function splitChart(chart: Chart, breaks: readonly number[]): readonly ChartPage[] {
  const mulai = [0, ...breaks.map((row) => row + 1)];
  const halaman = (row: number): number => mulai.findLastIndex((awal) => awal <= row);
  const bagian = cutArrows(chart, halaman);
  return mulai.map((awal, page) => {
    const akhir = mulai[page + 1] ?? chart.rows;
    const milik = bagian.filter((satu) => satu.page === page);
    const penghubung = milik.flatMap((satu) => satu.penghubung ?? []);
    const atas = inRows(penghubung.filter(({ sisi }) => sisi === 'atas'));
    const bawah = inRows(penghubung.filter(({ sisi }) => sisi === 'bawah'));
    const sendiri = chart.symbols
      .filter(({ row }) => row >= awal && row < akhir)
      .map((symbol) => ({ ...symbol, row: symbol.row - awal + atas.rows }));
    const kaki = atas.rows + akhir - awal;
    return {
      chart: {
        rows: kaki + bawah.rows,
        cols: chart.cols,
        symbols: [
          ...atas.symbols,
          ...sendiri,
          ...bawah.symbols.map((symbol) => ({ ...symbol, row: symbol.row + kaki })),
        ],
        arrows: milik.map(({ arrow }) => arrow),
      },
      atas: atas.rows,
      bawah: bawah.rows,
    };
  });
}

interface Penghubung {
  readonly id: string;
  readonly col: number;
  readonly teks: string;
  readonly sisi: 'atas' | 'bawah';
}

/** An arrow, or the half of one, with the segilima at its cut end. */
interface Bagian {
  readonly page: number;
  readonly arrow: ChartArrow;
  readonly penghubung?: Penghubung;
}

function cutArrows(chart: Chart, halaman: (row: number) => number): readonly Bagian[] {
  const menurutId = new Map(chart.symbols.map((symbol) => [symbol.id, symbol]));
  let terpakai = 0;
  return inOrder(chart.arrows, menurutId).flatMap(({ arrow, from, to }): readonly Bagian[] => {
    const [asal, tujuan] = [halaman(from.row), halaman(to.row)];
    if (asal === tujuan) return [{ page: asal, arrow }];
    const teks = huruf(terpakai);
    terpakai += 1;
    const turun = tujuan > asal;
    const keluar = { id: `${arrow.id}-keluar`, col: to.col, teks } as const;
    const masuk = { id: `${arrow.id}-masuk`, col: to.col, teks } as const;
    return [
      {
        page: asal,
        arrow: { ...arrow, id: keluar.id, ke: keluar.id },
        penghubung: { ...keluar, sisi: turun ? 'bawah' : 'atas' },
      },
      {
        page: tujuan,
        // The word of the branch stays where the choice is made.
        arrow: { id: masuk.id, dari: masuk.id, ke: arrow.ke, berkepala: arrow.berkepala },
        penghubung: { ...masuk, sisi: turun ? 'atas' : 'bawah' },
      },
    ];
  });
}

interface Ujung {
  readonly arrow: ChartArrow;
  readonly from: ChartSymbol;
  readonly to: ChartSymbol;
}

/** By the row and column that an arrow leaves; those of one symbol as given. */
function inOrder(
  arrows: readonly ChartArrow[],
  menurutId: ReadonlyMap<string, ChartSymbol>,
): readonly Ujung[] {
  return arrows
    .flatMap((arrow) => {
      const from = menurutId.get(arrow.dari);
      const to = menurutId.get(arrow.ke);
      return from === undefined || to === undefined ? [] : [{ arrow, from, to }];
    })
    .toSorted((a, b) => a.from.row - b.from.row || a.from.col - b.from.col);
}

/** A, B, …, Z, AA, AB, … */
function huruf(ke: number): string {
  const akhir = String.fromCharCode(65 + (ke % 26));
  return ke < 26 ? akhir : huruf(Math.floor(ke / 26) - 1) + akhir;
}

/** Each segilima in the first row in which its column is free. */
function inRows(penghubung: readonly Penghubung[]): {
  readonly rows: number;
  readonly symbols: readonly ChartSymbol[];
} {
  const terisi = new Map<number, number>();
  const symbols = penghubung.map(({ id, col, teks }): ChartSymbol => {
    const row = terisi.get(col) ?? 0;
    terisi.set(col, row + 1);
    return { id, row, col, teks, bentuk: 'segilima', mulai: false };
  });
  return { rows: Math.max(0, ...terisi.values()), symbols };
}
