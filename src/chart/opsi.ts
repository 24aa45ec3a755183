import type { ChartOptions } from 'chart.js';
import type { Tema } from './tema.ts';

/** A font of the theme as Chart.js options name it. */
export function fontOf(tema: Tema, tebal: 400 | 600 = 400) {
  return { family: tema.huruf, size: tema.ukuranPx, weight: tebal, lineHeight: 1.2 };
}

/** The same font as a canvas names it. */
export function canvasFont(tema: Tema, tebal: 400 | 600 = 400): string {
  return `${tebal} ${tema.ukuranPx}px ${tema.huruf}`;
}

/** What all charts share: no movement, a size given from outside, letters and colours of the theme. */
export function opsiUmum(tema: Tema) {
  return {
    responsive: false,
    animation: false,
    locale: 'id-ID',
    font: fontOf(tema),
    color: tema.teks,
  } satisfies ChartOptions;
}

/** Axis of figures: light lines across the chart, none along the axis itself, its unit at its end. */
export function sumbuAngka(tema: Tema) {
  return {
    border: { display: false },
    grid: { color: tema.kisi, drawTicks: false },
    ticks: { color: tema.redup, padding: 4, maxRotation: 0, font: fontOf(tema) },
  };
}

/** Axis of names: every one is written, and no line crosses the bars. */
export function sumbuNama(tema: Tema) {
  return {
    border: { color: tema.sumbu },
    grid: { display: false },
    ticks: { color: tema.teks, padding: 6, autoSkip: false, maxRotation: 0, font: fontOf(tema) },
  };
}

/** The unit, written small at the end of the axis of figures. */
export function judulSumbu(tema: Tema, satuan: string) {
  return {
    display: true,
    align: 'end' as const,
    color: tema.redup,
    font: fontOf(tema),
    padding: 2,
    text: satuan,
  };
}

/** Widest of the texts in px, in the font of the theme. */
export function lebarTeks(
  ctx: CanvasRenderingContext2D,
  tema: Tema,
  { teks, tebal = 400 }: { readonly teks: readonly string[]; readonly tebal?: 400 | 600 },
): number {
  ctx.save();
  ctx.font = canvasFont(tema, tebal);
  const lebar = Math.max(0, ...teks.map((t) => ctx.measureText(t).width));
  ctx.restore();
  return lebar;
}

/**
 * Text on a plate of the ground's colour, so that it is read across grid lines and fillings. `x` is its middle;
 * the context's font is set by the caller, its alignment here.
 */
export function drawBerlatar(
  ctx: CanvasRenderingContext2D,
  tema: Tema,
  { teks, x, y }: { readonly teks: string; readonly x: number; readonly y: number },
): void {
  const [lebar, tinggi] = [ctx.measureText(teks).width + 6, tema.ukuranPx + 2];
  ctx.fillStyle = tema.kertas;
  ctx.fillRect(x - lebar / 2, y - tinggi / 2, lebar, tinggi);
  ctx.fillStyle = tema.teks;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(teks, x, y);
}
