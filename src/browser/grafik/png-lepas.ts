import type { FontSpec } from '../../chart/font.ts';
import type { SusunanLepas } from '../../chart/lepas.ts';
import { temaSvg } from '../../chart/tema-svg.ts';

/** A picture for a screen that is twice as fine as the page, and sharp enough for a letter. */
export const rasioPng = 2;

/** A chart with title and source as a PNG, in the letters of the page; `gambar` draws it where its corner is. */
export async function pngLepas(
  { lebar, tinggi, teks, grafik }: SusunanLepas,
  gambar: (ctx: CanvasRenderingContext2D) => void,
): Promise<Blob | undefined> {
  const kanvas = document.createElement('canvas');
  kanvas.width = lebar * rasioPng;
  kanvas.height = tinggi * rasioPng;
  const ctx = kanvas.getContext('2d');
  if (!ctx) return undefined;
  ctx.scale(rasioPng, rasioPng);
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, lebar, tinggi);
  for (const { teks: isi, x, y, ukuranPx, tebal, warna } of teks) {
    ctx.font = `${tebal} ${ukuranPx}px ${temaSvg.huruf}`;
    ctx.fillStyle = warna;
    ctx.fillText(isi, x, y);
  }
  ctx.translate(grafik.x, grafik.y);
  gambar(ctx);
  return new Promise((selesai) => {
    kanvas.toBlob((isi) => {
      selesai(isi ?? undefined);
    }, 'image/png');
  });
}

const pena = document.createElement('canvas').getContext('2d');

/** Width of a text in px, as the browser sets it. */
export function ukur(teks: string, { ukuranPx, tebal, keluarga }: FontSpec): number {
  if (!pena) return 0;
  pena.font = `${tebal} ${ukuranPx}px ${keluarga}`;
  return pena.measureText(teks).width;
}
