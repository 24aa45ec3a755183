import { routeChart } from '../../../flowchart/route.ts';
import type { Chart, ChartArrow, ChartSymbol, Layout } from '../../../flowchart/model.ts';

/** The chart of one page: its rows, with those of the segilima above and below them. */
export interface BaganHalaman {
  /** Rows of the whole chart, from which and up to which the page shows them. */
  readonly dari: number;
  readonly sampai: number;
  /** Rows of segilima above and below the rows of the page. */
  readonly atas: number;
  readonly bawah: number;
  readonly chart: Chart;
  readonly layout: Layout;
}

/**
 * Cuts a chart into pages that begin at the rows of `batas`. An arrow to another page ends in a segilima in the
 * column of the symbol that it leads to, under the table where that page follows and above it where it precedes; a
 * segilima of the same letter leads on from there (form of PermenPAN-RB 35/2012).
 */
export function pecahBagan(chart: Chart, batas: readonly number[]): readonly BaganHalaman[] {
  const lintas = lintasan(chart, batas);
  return batas.map((dari, halaman) => {
    const sampai = batas[halaman + 1] ?? chart.rows;
    return satuHalaman(chart, { dari, sampai, halaman }, lintas);
  });
}

/** All arrows to one symbol that come from earlier pages, or from later ones; they share a letter. */
interface Lintas {
  readonly huruf: string;
  readonly tujuan: ChartSymbol;
  readonly keHalaman: number;
  readonly turun: boolean;
  readonly panah: readonly { readonly panah: ChartArrow; readonly dariHalaman: number }[];
}

function lintasan(chart: Chart, batas: readonly number[]): readonly Lintas[] {
  const simbol = new Map(chart.symbols.map((satu) => [satu.id, satu]));
  const halamanDari = ({ row }: ChartSymbol) => batas.findLastIndex((dari) => dari <= row);
  const semua = chart.arrows.flatMap((panah) => {
    const dari = simbol.get(panah.dari);
    const tujuan = simbol.get(panah.ke);
    if (dari === undefined || tujuan === undefined) return [];
    const dariHalaman = halamanDari(dari);
    const keHalaman = halamanDari(tujuan);
    return dariHalaman === keHalaman ? [] : [{ panah, dariHalaman, keHalaman, tujuan }];
  });
  const kelompok = Map.groupBy(
    semua,
    ({ tujuan, dariHalaman, keHalaman }) => `${tujuan.id} ${dariHalaman < keHalaman}`,
  );
  return [...kelompok.values()].flatMap((panah, urutan) => {
    const [pertama] = panah;
    if (pertama === undefined) return [];
    const { tujuan, keHalaman, dariHalaman } = pertama;
    return [{ huruf: huruf(urutan), tujuan, keHalaman, turun: dariHalaman < keHalaman, panah }];
  });
}

function huruf(urutan: number): string {
  const satu = String.fromCharCode(65 + (urutan % 26));
  return urutan < 26 ? satu : satu + String(Math.floor(urutan / 26) + 1);
}

/** A segilima of one page, and the arrows that touch it. */
interface Segilima {
  readonly id: string;
  readonly huruf: string;
  readonly kolom: number;
  readonly diAtas: boolean;
  readonly panah: readonly ChartArrow[];
}

function satuHalaman(
  chart: Chart,
  {
    dari,
    sampai,
    halaman,
  }: { readonly dari: number; readonly sampai: number; readonly halaman: number },
  lintas: readonly Lintas[],
): BaganHalaman {
  const segilima = lintas.flatMap((satu) => segilimaPada(satu, halaman));
  const atas = tumpuk(segilima.filter(({ diAtas }) => diAtas));
  const bawah = tumpuk(segilima.filter(({ diAtas }) => !diAtas));
  const geser = atas.tinggi - dari;
  const simbol = chart.symbols.filter(({ row }) => row >= dari && row < sampai);
  const ada = new Set(simbol.map(({ id }) => id));
  const bagan: Chart = {
    rows: sampai + geser + bawah.tinggi,
    cols: chart.cols,
    symbols: [
      ...simbol.map((satu) => ({ ...satu, row: satu.row + geser })),
      ...atas.letak.map(({ segilima: satu, ke }) => simbolSegilima(satu, atas.tinggi - 1 - ke)),
      ...bawah.letak.map(({ segilima: satu, ke }) => simbolSegilima(satu, sampai + geser + ke)),
    ],
    arrows: [
      ...chart.arrows.filter(({ dari: awal, ke }) => ada.has(awal) && ada.has(ke)),
      ...segilima.flatMap(({ panah }) => panah),
    ],
  };
  return {
    dari,
    sampai,
    atas: atas.tinggi,
    bawah: bawah.tinggi,
    chart: bagan,
    layout: routeChart(bagan),
  };
}

function segilimaPada(lintas: Lintas, halaman: number): readonly Segilima[] {
  const { huruf: tanda, tujuan, keHalaman, turun } = lintas;
  const keluar = lintas.panah.filter(({ dariHalaman }) => dariHalaman === halaman);
  const id = `segilima-${tanda}-${halaman + 1}`;
  const dasar = { id, huruf: tanda, kolom: tujuan.col };
  if (halaman === keHalaman) {
    const masuk = { id: `${id}-masuk`, dari: id, ke: tujuan.id };
    const berkepala = lintas.panah.some(({ panah }) => panah.berkepala);
    return [{ ...dasar, diAtas: turun, panah: [{ ...masuk, berkepala }] }];
  }
  if (keluar.length === 0) return [];
  return [{ ...dasar, diAtas: !turun, panah: keluar.map(({ panah }) => ({ ...panah, ke: id })) }];
}

/** Puts segilima of one column under one another, the first of them nearest to the rows of the page. */
function tumpuk(semua: readonly Segilima[]): {
  readonly tinggi: number;
  readonly letak: readonly { readonly segilima: Segilima; readonly ke: number }[];
} {
  const letak = [...Map.groupBy(semua, ({ kolom }) => kolom).values()].flatMap((kolom) =>
    kolom.map((segilima, ke) => ({ segilima, ke })),
  );
  return { tinggi: Math.max(0, ...letak.map(({ ke }) => ke + 1)), letak };
}

function simbolSegilima({ id, huruf: teks, kolom }: Segilima, row: number): ChartSymbol {
  return { id, row, col: kolom, bentuk: 'segilima', teks, mulai: false };
}
