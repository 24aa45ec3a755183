import type { FlowCells } from '../flowchart/cells.ts';
import { layoutCells } from '../flowchart/cells.ts';
import { chartOfAlur } from '../flowchart/chart-of-alur.ts';
import type { Chart } from '../flowchart/model.ts';
import { splitChart } from '../flowchart/pages.ts';
import { routeChart } from '../flowchart/route.ts';
import { buildAlur } from '../sop/build-alur.ts';
import { barisSel } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';
import type { BahanLembar } from './bahan.ts';
import type { BagianTabel } from './tabel.ts';
import { barisBagan } from './tabel.ts';

/** The flowchart of an SOP as one drawing, and what is needed to cut it. */
export interface Bagan {
  readonly chart: Chart;
  /** Index of the langkah of each row of the chart. */
  readonly baris: readonly number[];
  /** The whole table with the drawing in one piece. */
  readonly utuh: BagianTabel;
  /** Least width of each column. */
  readonly lebarPx: readonly number[];
}

export function baganSop(naskah: Sop): Bagan {
  const baris = barisBagan(naskah);
  const chart = chartOfAlur(buildAlur(naskah), baris, naskah.pelaksana.length);
  const layout = routeChart(chart);
  const sel = layoutCells(chart, layout);
  return {
    chart,
    baris,
    utuh: { awal: 0, akhir: naskah.langkah.length, sel, atas: 0, bawah: 0 },
    lebarPx: layout.minColWidthPx,
  };
}

/** The parts of a table that is cut before each langkah in `batas`, counted from 0, each with its own drawing. */
export function potongBagan(
  { chart, baris, utuh }: Bagan,
  batas: readonly number[],
): readonly BagianTabel[] {
  if (batas.length === 0) return [utuh];
  const putus = batas.map((langkah) => baris.findLastIndex((kepala) => kepala < langkah));
  return splitChart(chart, putus).map((halaman, ke) => ({
    awal: batas[ke - 1] ?? 0,
    akhir: batas[ke] ?? utuh.akhir,
    sel: cellsOf(halaman.chart),
    atas: halaman.atas,
    bawah: halaman.bawah,
  }));
}

function cellsOf(chart: Chart): FlowCells {
  return layoutCells(chart, routeChart(chart));
}

/**
 * Whether the table may break after a langkah: never inside the cells of a symbol, not gladly inside others, but
 * always where a row was cut because it is higher than a page.
 */
export function putusSetelah(
  { naskah, lanjutan }: Pick<BahanLembar, 'naskah' | 'lanjutan'>,
  langkah: number,
): 'boleh' | 'berat' | 'tidak' {
  if (lanjutan?.has(langkah + 1) === true) return 'boleh';
  const { gabung = [] } = naskah.langkah[langkah + 1] ?? {};
  if (barisSel(naskah, langkah + 1, 'pelaksana') !== langkah + 1) return 'tidak';
  return gabung.length === 0 ? 'boleh' : 'berat';
}

/** How many rows of segilima a page with these langkah needs, above and below together. */
export function barisSambungan({ chart, baris }: Bagan, awal: number, akhir: number): number {
  const letak = new Map(chart.symbols.map(({ id, row, col }) => [id, { row, col }]));
  const dalam = (row: number): boolean => {
    const langkah = baris[row] ?? 0;
    return langkah >= awal && langkah < akhir;
  };
  const atas = new Map<number, number>();
  const bawah = new Map<number, number>();
  for (const { dari, ke } of chart.arrows) {
    const asal = letak.get(dari);
    const tujuan = letak.get(ke);
    if (asal === undefined || tujuan === undefined || dalam(asal.row) === dalam(tujuan.row))
      continue;
    const turun = tujuan.row > asal.row;
    const sisi = dalam(asal.row) === turun ? bawah : atas;
    sisi.set(tujuan.col, (sisi.get(tujuan.col) ?? 0) + 1);
  }
  return Math.max(0, ...atas.values()) + Math.max(0, ...bawah.values());
}
