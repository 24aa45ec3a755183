import { bingkaiSvg } from './bingkai-svg.ts';
import { chartConfig, drawChart } from './chartjs.ts';
import type { Measure } from './font.ts';
import type { Grafik } from './grafik.ts';
import { SvgRecorder } from './recorder.ts';
import { tanpaSeri } from './tanpa-seri.ts';
import { temaSvg } from './tema-svg.ts';
import { tinggiGrafik } from './ukuran.ts';

export interface SvgOptions {
  readonly lebarPx: number;
  /** What `tinggiGrafik` proposes, when left out. */
  readonly tinggiPx?: number;
  readonly measure: Measure;
  /** Numbers of the seri that are left out, from 0. */
  readonly tersembunyi?: readonly number[];
}

/**
 * The grafik as an `<svg>` element for a page or a file: named and described for readers who do not see it,
 * in colours that are right on paper and that `grafik.css` replaces on a screen. Ids begin with the grafik's
 * id and the width, so a narrow and a wide drawing of one grafik can stand in the same page.
 */
export function chartSvg(
  grafik: Grafik,
  { lebarPx, tinggiPx, measure, tersembunyi = [] }: SvgOptions,
): string {
  const tinggi = tinggiPx ?? tinggiGrafik(grafik);
  const id = `${grafik.id.replace(/[^\w-]/g, '-')}-${lebarPx}`;
  const { huruf, ukuranPx } = temaSvg;
  const recorder = new SvgRecorder({ id, lebarPx, tinggiPx: tinggi, measure, huruf, ukuranPx });
  drawChart(recorder, tanpaSeri(chartConfig(grafik, temaSvg), tersembunyi));
  return bingkaiSvg({ ...grafik, id, lebarPx, tinggiPx: tinggi }, recorder.toMarkup());
}
