import { desimalLangkah, formatAngka } from '../format-angka.ts';
import type { DuaSisi, Panel } from '../grafik.ts';
import { lintasiTepi } from '../isi-piramida.ts';
import { drawGarisBanding } from '../kaki.ts';
import { isAngka } from '../nilai.ts';
import { temaSvg } from '../tema-svg.ts';
import { barisNama, barisPx, kotakBatang, type SusunanPanel } from './susun-panel.ts';

const kecil = {
  nama: `600 12px ${temaSvg.huruf}`,
  angka: `400 10px ${temaSvg.huruf}`,
  tanda: `400 8px ${temaSvg.huruf}`,
};

/** One pyramid: its name, axes, bars, and the outline that all share. */
export function drawSatu(
  ctx: CanvasRenderingContext2D,
  grafik: Panel,
  { satu, susunan }: { readonly satu: Panel['panel'][number]; readonly susunan: SusunanPanel },
): void {
  const { kiri, kanan, bawah, skala } = susunan;
  const nol = (kiri + kanan) / 2;
  const keX = (n: number) => nol + (n / skala.maks) * ((kanan - kiri) / 2);
  drawSumbu(ctx, grafik, { susunan, keX });
  drawBatang(ctx, satu, susunan);
  const tepi = { keX, bottom: bawah, tinggi: barisPx };
  drawGarisBanding(
    ctx,
    temaSvg,
    () => {
      lintasiTepi(ctx, grafik.pembanding, tepi);
    },
    0.9,
  );
  ctx.font = kecil.nama;
  ctx.fillStyle = temaSvg.teks;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  barisNama(satu.nama).forEach((teks, i) => {
    ctx.fillText(teks, 1, 9 + 15 * i);
  });
}

type KeX = (nilai: number) => number;

function drawSumbu(
  ctx: CanvasRenderingContext2D,
  { kelompok }: Panel,
  {
    susunan: { kiri, atas, bawah, skala },
    keX,
  }: { readonly susunan: SusunanPanel; readonly keX: KeX },
): void {
  const langkah = [skala.langkah, skala.maks].filter((n, i, semua) => semua.indexOf(n) === i);
  ctx.strokeStyle = temaSvg.kisi;
  ctx.beginPath();
  for (const n of langkah.flatMap((satu) => [-satu, satu])) {
    ctx.moveTo(keX(n), atas);
    ctx.lineTo(keX(n), bawah);
  }
  ctx.stroke();
  ctx.font = kecil.angka;
  ctx.fillStyle = temaSvg.redup;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  for (const n of [-skala.maks, 0, skala.maks]) {
    ctx.fillText(formatAngka(Math.abs(n), desimalLangkah(skala.langkah)), keX(n), bawah + 9);
  }
  ctx.textAlign = 'right';
  kelompok.forEach((nama, i) => {
    if (i % 4 !== 0 && i !== kelompok.length - 1) return;
    ctx.fillText(nama, kiri - 4, bawah - (i + 0.5) * barisPx);
  });
}

function drawBatang(
  ctx: CanvasRenderingContext2D,
  { laki, perempuan }: DuaSisi,
  susunan: SusunanPanel,
): void {
  for (const [nilai, arah, warna] of [
    [laki, -1, temaSvg.laki],
    [perempuan, 1, temaSvg.perempuan],
  ] as const) {
    ctx.fillStyle = warna;
    ctx.beginPath();
    nilai.forEach((n, i) => {
      if (!isAngka(n)) return;
      const { x, y, lebar, tinggi } = kotakBatang(susunan, { nilai: n, arah, nomor: i });
      ctx.rect(x, y, lebar, tinggi);
    });
    ctx.fill();
    ctx.fillStyle = temaSvg.teks;
    ctx.font = kecil.tanda;
    ctx.textAlign = 'center';
    nilai.forEach((n, i) => {
      if (isAngka(n)) return;
      const { x, y, lebar, tinggi } = kotakBatang(susunan, { nilai: n, arah, nomor: i });
      ctx.fillText(n, x + lebar / 2, y + tinggi / 2);
    });
  }
}
