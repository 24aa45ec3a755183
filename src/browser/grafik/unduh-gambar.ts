import { lebarLepas, susunLepas, svgLepas } from '../../chart/lepas.ts';
import { sudutPanel, tinggiPanel } from '../../chart/panel/susun-panel.ts';
import type { GrafikGambar } from './letak-gambar.ts';
import { lukisSvg } from './lukis-svg.ts';
import { pngLepas, ukur } from './png-lepas.ts';

/** A drawing of the page and where its corner is in a file, in px. */
interface Potongan {
  readonly svg: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** A drawing of the page as a file, SVG or PNG, in the colours of paper. */
export async function berkasGambar(
  wadah: Element,
  grafik: GrafikGambar,
  { jenis, sumber }: { readonly jenis: string; readonly sumber: string },
): Promise<Blob | undefined> {
  const potongan = potong(wadah, grafik);
  const tinggiPx =
    grafik.jenis === 'panel' ? tinggiPanel(grafik) : (potongan[0]?.svg.viewBox.baseVal.height ?? 0);
  const susunan = susunLepas(grafik, { sumber, tinggiPx, measure: ukur });
  if (jenis === 'svg') {
    const svg = svgLepas(susunan, potongan.map(tulisPotongan).join(''));
    return new Blob([svg], { type: 'image/svg+xml' });
  }
  return pngLepas(susunan, (ctx) => {
    for (const { svg, x, y } of potongan) {
      ctx.save();
      ctx.translate(x, y);
      lukisSvg(ctx, svg);
      ctx.restore();
    }
  });
}

/** The key and every panel, or the wider of the two drawings of a map, which is as wide as a file. */
function potong(wadah: Element, grafik: GrafikGambar): readonly Potongan[] {
  const semua = [...wadah.querySelectorAll('svg')];
  const panel = grafik.jenis === 'panel' ? sudutPanel(grafik, lebarLepas) : [];
  return [[0, 0] as const, ...panel].flatMap(([x, y], nomor) => {
    const svg = semua[nomor];
    return svg ? [{ svg, x, y }] : [];
  });
}

function tulisPotongan({ svg, x, y }: Potongan): string {
  const salinan = document.importNode(svg, true);
  salinan.querySelector('.sorot-titik')?.remove();
  salinan.setAttribute('x', String(x));
  salinan.setAttribute('y', String(y));
  return new XMLSerializer().serializeToString(salinan);
}
