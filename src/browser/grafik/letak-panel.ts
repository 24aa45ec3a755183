import { deretGrafik } from '../../chart/deret.ts';
import type { Panel } from '../../chart/grafik.ts';
import { batangPada, kotakBatang, susunPanel } from '../../chart/panel/susun-panel.ts';
import type { LetakGambar } from './letak-gambar.ts';

/** Panels: their bars are where the drawing has put them, two seri a panel. */
export function letakPanel(wadah: Element, grafik: Panel): LetakGambar {
  const panel = [...wadah.querySelectorAll<SVGSVGElement>('.panel-grafik > :not(.kunci-panel)')];
  const susunan = susunPanel(grafik);
  const { seri } = deretGrafik(grafik);
  return {
    pada: (x, y) => {
      const nomorPanel = panel.findIndex((svg) => isDidalam(svg.getBoundingClientRect(), x, y));
      const svg = panel[nomorPanel];
      if (!svg) return undefined;
      const { left, top, width } = svg.getBoundingClientRect();
      const skala = susunan.lebar / width;
      const batang = batangPada(susunan, grafik, [(x - left) * skala, (y - top) * skala]);
      return batang && { seri: 2 * nomorPanel + (batang.arah === 1 ? 1 : 0), nomor: batang.nomor };
    },
    bentuk: ({ seri: nomorSeri, nomor }) => {
      const svg = panel[Math.floor(nomorSeri / 2)];
      const nilai = seri[nomorSeri]?.nilai[nomor];
      if (!svg || nilai === undefined) return undefined;
      const arah = nomorSeri % 2 === 0 ? -1 : 1;
      const { x, y, lebar, tinggi } = kotakBatang(susunan, { nilai, arah, nomor });
      return { svg, d: kotakSekitar(x, y, lebar, tinggi) };
    },
  };
}

/** Two px around a bar, whose colour stays seen. */
function kotakSekitar(x: number, y: number, lebar: number, tinggi: number): string {
  const [l, t] = [lebar + 4, tinggi + 4];
  return `M${x - 2} ${y - 2}h${l}v${t}h${-l}z`;
}

function isDidalam({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
