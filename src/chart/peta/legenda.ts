import { type Gores, hatching } from '../arsir.ts';
import { canvasFont } from '../opsi.ts';
import type { Pola } from '../tema.ts';
import { temaSvg } from '../tema-svg.ts';
import { tinggiBaris, type SusunanPeta } from './susun-peta.ts';

/** A shade, or the hatching of what is not told, with its bounds and how many regions have it. */
export interface BarisLegenda {
  readonly warna?: string;
  readonly pola?: Pola;
  readonly teks: string;
  readonly banyak: number;
}

const kotak = { lebar: 20, tinggi: 14 };

/** Longest scale bar and what is written behind it, in px. */
const skala = { batang: 80, teks: 120 };

export function teksBaris({ teks, banyak }: BarisLegenda): string {
  return `${teks} · ${banyak} kecamatan`;
}

/** Room for the legend with lines of these widths, in px. */
export function lebarLegenda(baris: readonly number[]): number {
  return Math.ceil(Math.max(skala.batang + skala.teks, ...baris.map((n) => n + kotak.lebar + 16)));
}

/** The unit, a line for each class, and the scale of the map. */
export function drawLegenda(
  ctx: CanvasRenderingContext2D,
  {
    judul,
    baris,
    susunan,
  }: {
    readonly judul: string;
    readonly baris: readonly BarisLegenda[];
    readonly susunan: SusunanPeta;
  },
): void {
  const [x, atas] = susunan.legenda;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.font = canvasFont(temaSvg, 600);
  ctx.fillStyle = temaSvg.teks;
  ctx.fillText(judul, x, atas + tinggiBaris / 2);
  ctx.font = canvasFont(temaSvg);
  baris.forEach((satu, i) => {
    const tengah = atas + (i + 1.5) * tinggiBaris;
    drawContoh(ctx, satu, { x, y: tengah - kotak.tinggi / 2 });
    ctx.fillStyle = temaSvg.teks;
    ctx.fillText(teksBaris(satu), x + kotak.lebar + 8, tengah);
  });
  drawSkala(ctx, susunan);
}

function drawContoh(
  ctx: CanvasRenderingContext2D,
  { warna, pola }: BarisLegenda,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { lebar, tinggi } = kotak;
  ctx.fillStyle = warna ?? temaSvg.kertas;
  ctx.fillRect(x, y, lebar, tinggi);
  ctx.lineWidth = 1;
  if (pola) {
    ctx.strokeStyle = temaSvg.redup;
    gores(ctx, hatching({ left: x, top: y, right: x + lebar, bottom: y + tinggi }, pola));
  }
  ctx.strokeStyle = temaSvg.teks;
  ctx.strokeRect(x + 0.5, y + 0.5, lebar - 1, tinggi - 1);
}

function gores(ctx: CanvasRenderingContext2D, garis: readonly Gores[]): void {
  ctx.beginPath();
  for (const [x, y, dx, dy] of garis) {
    ctx.moveTo(x, y);
    ctx.lineTo(x + dx, y + dy);
  }
  ctx.stroke();
}

/** A bar of a round number of kilometres. */
function drawSkala(ctx: CanvasRenderingContext2D, { batang: [x, y], skala: pxPerKm }: SusunanPeta) {
  const km = [100, 50, 20, 10, 5, 2, 1, 0.5].find((n) => n * pxPerKm <= skala.batang) ?? 0.2;
  const ujung = x + km * pxPerKm;
  ctx.strokeStyle = temaSvg.teks;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x, y + 6);
  ctx.lineTo(ujung, y + 6);
  ctx.lineTo(ujung, y);
  ctx.stroke();
  ctx.fillStyle = temaSvg.redup;
  ctx.fillText(`${String(km).replace('.', ',')} km · utara di atas`, ujung + 8, y + 3);
}
