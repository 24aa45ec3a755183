import { BasicPlatform, Chart } from 'chart.js';
import { chartConfig } from '../../chart/chartjs.ts';
import { lebarLepas, susunLepas, svgLepas } from '../../chart/lepas.ts';
import { chartSvg } from '../../chart/svg.ts';
import type { Tampilan } from '../../chart/tampilan.ts';
import { tanpaSeri } from '../../chart/tanpa-seri.ts';
import { tinggiGrafik } from '../../chart/ukuran.ts';
import { pngLepas, rasioPng, ukur } from './png-lepas.ts';
import { temaKertas } from './tema-layar.ts';

/** The drawings of the page anew, as chosen, for print; each keeps its width and height. */
export function gambarUlangSvg(wadah: Element, { grafik, tersembunyi }: Tampilan): void {
  for (const lama of wadah.querySelectorAll('svg')) {
    const { width: lebarPx, height: tinggiPx } = lama.viewBox.baseVal;
    const markup = chartSvg(grafik, { lebarPx, tinggiPx, measure: ukur, tersembunyi });
    const baru = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    lama.replaceWith(document.importNode(baru, true));
  }
}

/** The chart as chosen, as a file, SVG or PNG. */
export async function berkasTampilan(
  tampilan: Tampilan,
  { jenis, sumber }: { readonly jenis: string; readonly sumber: string },
): Promise<Blob | undefined> {
  const { grafik, tersembunyi } = tampilan;
  const tinggiPx = tinggiGrafik(grafik);
  const susunan = susunLepas(grafik, { sumber, tinggiPx, measure: ukur });
  if (jenis === 'svg') {
    const svg = chartSvg(grafik, { lebarPx: lebarLepas, tinggiPx, measure: ukur, tersembunyi });
    return new Blob([svgLepas(susunan, svg)], { type: 'image/svg+xml' });
  }
  return pngLepas(susunan, (ctx) => {
    drawKertas(ctx, tampilan, susunan.grafik);
  });
}

function drawKertas(
  ctx: CanvasRenderingContext2D,
  { grafik, tersembunyi }: Tampilan,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
): void {
  const kanvas = Object.assign(document.createElement('canvas'), { width: lebar, height: tinggi });
  const config = tanpaSeri(chartConfig(grafik, temaKertas(rasioPng)), tersembunyi);
  const chart = new Chart(kanvas, {
    ...config,
    options: { ...config.options, devicePixelRatio: rasioPng },
    platform: BasicPlatform,
  });
  ctx.drawImage(kanvas, 0, 0, lebar, tinggi);
  chart.destroy();
}
