import { chartConfig, drawChart } from './chartjs.ts';
import type { Measure } from './font.ts';
import type { Grafik } from './grafik.ts';
import { element, escapeXml } from './markup.ts';
import { SvgRecorder } from './recorder.ts';
import { temaSvg } from './tema-svg.ts';
import { tinggiGrafik } from './ukuran.ts';

export interface SvgOptions {
  readonly lebarPx: number;
  /** What `tinggiGrafik` proposes, when left out. */
  readonly tinggiPx?: number;
  readonly measure: Measure;
}

/**
 * The grafik as an `<svg>` element for a page or a file: named and described for readers who do not see it,
 * in colours that are right on paper and that `grafik.css` replaces on a screen. Ids begin with the grafik's
 * id and the width, so a narrow and a wide drawing of one grafik can stand in the same page.
 */
export function chartSvg(grafik: Grafik, { lebarPx, tinggiPx, measure }: SvgOptions): string {
  const tinggi = tinggiPx ?? tinggiGrafik(grafik);
  const id = `${grafik.id.replace(/[^\w-]/g, '-')}-${lebarPx}`;
  const { huruf, ukuranPx } = temaSvg;
  const recorder = new SvgRecorder({ id, lebarPx, tinggiPx: tinggi, measure, huruf, ukuranPx });
  drawChart(recorder, chartConfig(grafik, temaSvg));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'grafik',
      role: 'img',
      'aria-labelledby': `${id}-judul ${id}-uraian`,
      viewBox: `0 0 ${lebarPx} ${tinggi}`,
      width: String(lebarPx),
      height: String(tinggi),
      'font-family': huruf.replaceAll('"', "'"),
      'font-size': String(ukuranPx),
    },
    element('title', { id: `${id}-judul` }, escapeXml(grafik.judul)) +
      element('desc', { id: `${id}-uraian` }, escapeXml(grafik.uraian)) +
      recorder.toMarkup(),
  );
}
