import type { FlowCells } from '../../flowchart/cells.ts';
import { layoutCells } from '../../flowchart/cells.ts';
import { chartOfPerbedaan } from '../../flowchart/chart-of-perbedaan.ts';
import type { ChartGabungan } from '../../flowchart/chart-of-perbedaan.ts';
import { routeChart } from '../../flowchart/route.ts';
import { compareSop } from '../../sop/diff/compare-sop.ts';
import type { PerbedaanSop } from '../../sop/diff/perbedaan.ts';
import type { Sop } from '../../sop/schema.ts';

export interface GambarPerubahan extends ChartGabungan {
  readonly perbedaan: PerbedaanSop;
  readonly sel: FlowCells;
}

const digambar = new WeakMap<Sop, GambarPerubahan>();

/** Two revisions of an SOP drawn into one table; table and style share one drawing. */
export function gambarPerubahan(lama: Sop, baru: Sop): GambarPerubahan {
  const ada = digambar.get(baru);
  if (ada !== undefined) return ada;
  const perbedaan = compareSop(lama, baru);
  const gabungan = chartOfPerbedaan({ lama, baru, perbedaan });
  const sel = layoutCells(gabungan.chart, routeChart(gabungan.chart));
  const gambar = { ...gabungan, perbedaan, sel };
  digambar.set(baru, gambar);
  return gambar;
}
