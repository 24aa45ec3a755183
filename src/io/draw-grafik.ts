import type { Measure } from '../chart/font.ts';
import type { Grafik } from '../chart/grafik.ts';
import { chartSvg } from '../chart/svg.ts';
import { readMeasure } from './read-font.ts';

/** Widths at which the letters of a chart are read: in a page and in print, and on a phone. */
const lebar = { halaman: 680, sempit: 330 };

let ukur: Measure | undefined;

/** The chart as SVG markup; `sempit` is the drawing for a phone. */
export function drawGrafik(grafik: Grafik, ukuran: keyof typeof lebar): string {
  ukur ??= readMeasure();
  return chartSvg(grafik, { lebarPx: lebar[ukuran], measure: ukur });
}
