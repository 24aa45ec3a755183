import { hash } from 'node:crypto';
import type { Measure } from '../chart/font.ts';
import type { Grafik } from '../chart/grafik.ts';
import { lebarLepas, susunLepas, svgLepas } from '../chart/lepas.ts';
import { panelHtml, panelSvg } from '../chart/panel/svg-panel.ts';
import { petaSvg } from '../chart/peta/svg-peta.ts';
import { chartSvg } from '../chart/svg.ts';
import { tinggiGrafik } from '../chart/ukuran.ts';
import { readMeasure } from './read-font.ts';

/** Widths at which the letters of a chart are read: in a page and in print, and on a phone. */
const lebar = { halaman: 680, sempit: 330 };

let ukur: Measure | undefined;

/** How many drawings are kept: all those of three semesters, some megabytes. */
const palingBanyak = 300;
const tergambar = new Map<string, string>();

/**
 * The chart as markup; `sempit` is the drawing for a phone, which a chart that fits any width has no need of. The page of
 * a table, the book on the web and in print and the chart alone show the same drawing, so the latest are kept.
 */
export function drawGrafik(grafik: Grafik, ukuran: keyof typeof lebar): string {
  const kunci = `${ukuran} ${hash('sha256', JSON.stringify(grafik))}`;
  const ada = tergambar.get(kunci);
  if (ada !== undefined) return ada;
  const gambar = gambarBaru(grafik, ukuran);
  const [terlama] = tergambar.keys();
  if (terlama !== undefined && tergambar.size >= palingBanyak) tergambar.delete(terlama);
  tergambar.set(kunci, gambar);
  return gambar;
}

function gambarBaru(grafik: Grafik, ukuran: keyof typeof lebar): string {
  ukur ??= readMeasure();
  const cara = { lebarPx: lebar[ukuran], measure: ukur };
  switch (grafik.jenis) {
    case 'panel':
      return panelHtml(grafik, ukur);
    case 'peta':
      return petaSvg(grafik, cara).svg;
    default:
      return chartSvg(grafik, cara);
  }
}

/** The drawings of a chart for a page that readers see at any width, with the class by which one is shown. */
export function drawLentur(grafik: Grafik): readonly (readonly [kelas: string, svg: string])[] {
  if (grafik.jenis === 'panel') return [['segala', drawGrafik(grafik, 'halaman')]];
  return [
    ['lebar', drawGrafik(grafik, 'halaman')],
    ['sempit', drawGrafik(grafik, 'sempit')],
  ];
}

/** The chart as a file of its own, with title and source. */
export function svgFile(grafik: Grafik, sumber: string): string {
  ukur ??= readMeasure();
  const { svg, tinggiPx } = gambarLepas(grafik, ukur);
  return svgLepas(susunLepas(grafik, { sumber, tinggiPx, measure: ukur }), svg);
}

function gambarLepas(
  grafik: Grafik,
  measure: Measure,
): { readonly svg: string; readonly tinggiPx: number } {
  if (grafik.jenis === 'peta') return petaSvg(grafik, { lebarPx: lebarLepas, measure });
  const ukuran = { lebarPx: lebarLepas, tinggiPx: tinggiGrafik(grafik), measure };
  const svg = grafik.jenis === 'panel' ? panelSvg(grafik, ukuran) : chartSvg(grafik, ukuran);
  return { svg, tinggiPx: ukuran.tinggiPx };
}
