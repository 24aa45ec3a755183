import type { FlowCells } from '../../flowchart/cells.ts';
import { layoutCells } from '../../flowchart/cells.ts';
import { chartOfAlur } from '../../flowchart/chart-of-alur.ts';
import { routeChart } from '../../flowchart/route.ts';
import { buildAlur } from '../../sop/build-alur.ts';
import { barisSel } from '../../sop/langkah-sop.ts';
import type { Sop } from '../../sop/schema.ts';

const digambar = new WeakMap<Sop, FlowCells>();

/**
 * The drawn flow of an SOP: a row of cells for each row of the table that has Pelaksana cells of its own, in
 * order. Routing takes longer than all else of a page, so page, sheet and style sheet share one drawing.
 */
export function gambarAlur(sop: Sop): FlowCells {
  const ada = digambar.get(sop);
  if (ada !== undefined) return ada;
  const chart = chartOfAlur(buildAlur(sop), barisBagan(sop), sop.pelaksana.length);
  const sel = layoutCells(chart, routeChart(chart));
  digambar.set(sop, sel);
  return sel;
}

/** Indices of the langkah that begin a row of the flowchart. */
export function barisBagan(sop: Sop): readonly number[] {
  return sop.langkah
    .map((_, indeks) => indeks)
    .filter((indeks) => barisSel(sop, indeks, 'pelaksana') === indeks);
}
