import type { Peta } from '../grafik.ts';
import { canvasFont } from '../opsi.ts';
import { temaSvg } from '../tema-svg.ts';
import { ukuranNomor, type LetakNama } from './letak-nama.ts';
import { hurufPetaPx, type SusunanPeta } from './susun-peta.ts';

/** Names and numbers on plates of the ground's colour, so that they are read on every shade, and the key of the numbers. */
export function drawNama(
  ctx: CanvasRenderingContext2D,
  { wilayah }: Peta,
  { nama, kunci }: SusunanPeta,
): void {
  const sebutan = new Map(wilayah.map((satu) => [satu.kode, satu.nama]));
  const nomor = new Map(kunci.map((satu) => [satu.kode, String(satu.nomor)]));
  ctx.textBaseline = 'middle';
  for (const letak of nama) {
    if (letak.dari) drawPenunjuk(ctx, letak);
  }
  ctx.font = `400 ${hurufPetaPx}px ${temaSvg.huruf}`;
  for (const letak of nama) {
    drawPlat(ctx, letak, nomor.get(letak.kode) ?? sebutan.get(letak.kode) ?? '');
  }
  for (const { kode, nomor: n, letak } of kunci) {
    const [x, y] = letak;
    ctx.fillStyle = temaSvg.teks;
    ctx.textAlign = 'right';
    ctx.font = canvasFont(temaSvg, 600);
    ctx.fillText(String(n), x + 16, y);
    ctx.textAlign = 'left';
    ctx.font = canvasFont(temaSvg);
    ctx.fillText(sebutan.get(kode) ?? '', x + 22, y);
  }
}

function drawPlat(ctx: CanvasRenderingContext2D, { x, y, bernama }: LetakNama, teks: string): void {
  const lebar = bernama ? ctx.measureText(teks).width + 6 : ukuranNomor.lebar;
  const tinggi = bernama ? hurufPetaPx + 4 : ukuranNomor.tinggi;
  ctx.fillStyle = temaSvg.kertas;
  ctx.fillRect(x - lebar / 2, y - tinggi / 2, lebar, tinggi);
  ctx.fillStyle = temaSvg.teks;
  ctx.textAlign = 'center';
  ctx.fillText(teks, x, y);
}

function drawPenunjuk(ctx: CanvasRenderingContext2D, { x, y, dari }: LetakNama): void {
  if (!dari) return;
  for (const [warna, tebal] of [
    [temaSvg.kertas, 3],
    [temaSvg.teks, 1],
  ] as const) {
    ctx.strokeStyle = warna;
    ctx.lineWidth = tebal;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(dari[0], dari[1]);
    ctx.stroke();
  }
}
