import type { Plugin } from 'chart.js';
import { canvasFont } from './opsi.ts';
import type { Tema } from './tema.ts';

/** What stands below a chart: whose outline is drawn over it, and what the signs in it mean. */
export interface Kaki {
  readonly garis?: string;
  readonly tanda: readonly string[];
}

const tinggiBarisPx = 20;

/** Room that it takes, in px. */
export function tinggiKaki({ garis, tanda }: Kaki): number {
  return ((garis === undefined ? 0 : 1) + (tanda.length > 0 ? 1 : 0)) * tinggiBarisPx;
}

/** Writes it into the room that the layout of the chart has left at its bottom. */
export function kakiGrafik(isi: Kaki, tema: Tema): Plugin {
  return {
    id: 'kaki-grafik',
    afterDraw: ({ ctx, height, chartArea }) => {
      ctx.save();
      drawKaki(ctx, tema, { isi, x: chartArea.left, y: height - tinggiKaki(isi) });
      ctx.restore();
    },
  };
}

/** @param letak left edge and upper edge in px */
export function drawKaki(
  ctx: CanvasRenderingContext2D,
  tema: Tema,
  { isi: { garis, tanda }, x, y }: { readonly isi: Kaki; readonly x: number; readonly y: number },
): void {
  ctx.font = canvasFont(tema);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  let tengah = y + tinggiBarisPx / 2;
  if (garis !== undefined) {
    const contoh = 2 * tema.ukuranPx;
    drawGarisBanding(ctx, tema, () => {
      ctx.moveTo(x, tengah);
      ctx.lineTo(x + contoh, tengah);
    });
    ctx.fillStyle = tema.teks;
    ctx.fillText(garis, x + contoh + 6, tengah);
    tengah += tinggiBarisPx;
  }
  if (tanda.length === 0) return;
  ctx.fillStyle = tema.redup;
  ctx.fillText(tanda.join('; '), x, tengah);
}

/** The stroke of an outline: a line in the colour of text within one of the ground's, seen on bars and beside them. */
export function drawGarisBanding(
  ctx: CanvasRenderingContext2D,
  tema: Tema,
  lintasan: () => void,
  tebal = 1.6,
): void {
  for (const [warna, lebar] of [
    [tema.kertas, tebal + 1.6],
    [tema.teks, tebal],
  ] as const) {
    ctx.strokeStyle = warna;
    ctx.lineWidth = lebar;
    ctx.beginPath();
    lintasan();
    ctx.stroke();
  }
}
