import type { Alur } from '../sop/alur.ts';
import { buildAlur } from '../sop/build-alur.ts';
import { ingatTerakhir } from '../sop/ingat.ts';
import { barisSel } from '../sop/langkah-sop.ts';
import type { Sop } from '../sop/schema.ts';
import { chartOfAlur } from './chart-of-alur.ts';
import type { Chart, Layout } from './model.ts';
import { routeChart } from './route.ts';

/** An SOP's graph, and the graph drawn. */
export interface AlurTergambar {
  readonly alur: Alur;
  /** Indices of the langkah that begin a row of the chart, one for each of its rows. */
  readonly baris: readonly number[];
  readonly chart: Chart;
  readonly layout: Layout;
}

/** Routes the flow of an SOP once: it takes longer than all that is made from it, which is page and every export. */
export const routeSop = ingatTerakhir((sop: Sop): AlurTergambar => {
  const alur = buildAlur(sop);
  const baris = barisBagan(sop);
  const chart = chartOfAlur(alur, baris, sop.pelaksana.length);
  return { alur, baris, chart, layout: routeChart(chart) };
});

/** Indices of the langkah with Pelaksana cells of their own: each is a row of the chart. */
function barisBagan(sop: Sop): readonly number[] {
  return sop.langkah
    .map((_, indeks) => indeks)
    .filter((indeks) => barisSel(sop, indeks, 'pelaksana') === indeks);
}
