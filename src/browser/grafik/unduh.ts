import { BasicPlatform, Chart } from 'chart.js';
import { chartConfig } from '../../chart/chartjs.ts';
import type { FontSpec } from '../../chart/font.ts';
import { susunLepas, svgLepas, type SusunanLepas } from '../../chart/lepas.ts';
import { chartSvg } from '../../chart/svg.ts';
import type { Tampilan } from '../../chart/tampilan.ts';
import { tanpaSeri } from '../../chart/tanpa-seri.ts';
import { temaSvg } from '../../chart/tema-svg.ts';
import { temaKertas } from './tema-layar.ts';

/** A picture for a screen that is twice as fine as the page, and sharp enough for a letter. */
const rasioPng = 2;

/** The drawings of the page anew, as chosen, for print; each keeps its width and height. */
export function gambarUlangSvg(wadah: Element, { grafik, tersembunyi }: Tampilan): void {
  for (const lama of wadah.querySelectorAll('svg')) {
    const { width: lebarPx, height: tinggiPx } = lama.viewBox.baseVal;
    const markup = chartSvg(grafik, { lebarPx, tinggiPx, measure: ukur, tersembunyi });
    const baru = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    lama.replaceWith(document.importNode(baru, true));
  }
}

/** The chart as chosen, as the text of an SVG file. */
export function berkasSvg({ grafik, tersembunyi }: Tampilan, sumber: string): Blob {
  const markup = svgLepas(grafik, { sumber, tersembunyi, measure: ukur });
  return new Blob([markup], { type: 'image/svg+xml' });
}

/** The same as a PNG, in the letters of the page, which a picture made from an SVG file would not have. */
export async function berkasPng(tampilan: Tampilan, sumber: string): Promise<Blob | undefined> {
  const susunan = susunLepas(tampilan.grafik, { sumber, measure: ukur });
  const kanvas = document.createElement('canvas');
  kanvas.width = susunan.lebar * rasioPng;
  kanvas.height = susunan.tinggi * rasioPng;
  const ctx = kanvas.getContext('2d');
  if (!ctx) return undefined;
  ctx.scale(rasioPng, rasioPng);
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, susunan.lebar, susunan.tinggi);
  for (const { teks, x, y, ukuranPx, tebal, warna } of susunan.teks) {
    ctx.font = `${tebal} ${ukuranPx}px ${temaSvg.huruf}`;
    ctx.fillStyle = warna;
    ctx.fillText(teks, x, y);
  }
  drawKertas(ctx, tampilan, susunan.grafik);
  return new Promise((selesai) => {
    kanvas.toBlob((isi) => {
      selesai(isi ?? undefined);
    }, 'image/png');
  });
}

function drawKertas(
  ctx: CanvasRenderingContext2D,
  { grafik, tersembunyi }: Tampilan,
  { x, y, lebar, tinggi }: SusunanLepas['grafik'],
): void {
  const kanvas = Object.assign(document.createElement('canvas'), { width: lebar, height: tinggi });
  const config = tanpaSeri(chartConfig(grafik, temaKertas(rasioPng)), tersembunyi);
  const chart = new Chart(kanvas, {
    ...config,
    options: { ...config.options, devicePixelRatio: rasioPng },
    platform: BasicPlatform,
  });
  ctx.drawImage(kanvas, x, y, lebar, tinggi);
  chart.destroy();
}

const pena = document.createElement('canvas').getContext('2d');

function ukur(teks: string, { ukuranPx, tebal, keluarga }: FontSpec): number {
  if (!pena) return 0;
  pena.font = `${tebal} ${ukuranPx}px ${keluarga}`;
  return pena.measureText(teks).width;
}
