import type { Chart, Plugin } from 'chart.js';
import { formatAngka } from './format-angka.ts';
import { isAngka, type Nilai } from './nilai.ts';
import { canvasFont, drawBerlatar } from './opsi.ts';
import type { Tema } from './tema.ts';

type Deret = readonly (readonly Nilai[])[];

/** A text to write at the end of a bar, or at zero where none goes to the right. */
export interface AngkaUjung {
  readonly seri: number;
  readonly nomor: number;
  readonly teks: string;
  /** True when the bar goes to the right of zero. */
  readonly maju: boolean;
}

/** The text of a bar to the left of zero stands to the right of zero, clear of the names. */
export function angkaDiUjung(angka: readonly AngkaUjung[], tema: Tema): Plugin<'bar'> {
  return {
    id: 'angka-di-ujung',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const nol = chart.scales['x']?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.font = canvasFont(tema);
      ctx.textBaseline = 'middle';
      ctx.fillStyle = tema.teks;
      for (const { seri, nomor, teks, maju } of angka) {
        const ujung = chart.getDatasetMeta(seri).data[nomor];
        if (ujung === undefined || !chart.isDatasetVisible(seri)) continue;
        ctx.fillText(teks, (maju ? ujung.x : nol) + 4, ujung.y);
      }
      ctx.restore();
    },
  };
}

/** A gap at the end of each segment. Lines, because a border of Chart.js is a shape of its own for every bar. */
export function batasSegmen(banyakLabel: number, tebal: number, tema: Tema): Plugin<'bar'> {
  return {
    id: 'batas-segmen',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const setengah = ((chartArea.bottom - chartArea.top) / banyakLabel) * (tebal / 2);
      ctx.save();
      ctx.strokeStyle = tema.kertas;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      for (const { index } of chart.getSortedVisibleDatasetMetas()) {
        for (const { x, y } of chart.getDatasetMeta(index).data) {
          if (x <= chartArea.left) continue;
          ctx.moveTo(x, y - setengah);
          ctx.lineTo(x, y + setengah);
        }
      }
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** The share on each segment that is wide enough for it, on a plate so that it is read on every filling. */
export function angkaDalamSegmen(nilai: Deret, tema: Tema): Plugin<'bar'> {
  return {
    id: 'angka-dalam-segmen',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = canvasFont(tema);
      nilai.forEach((deret, seri) => {
        if (!chart.isDatasetVisible(seri)) return;
        chart.getDatasetMeta(seri).data.forEach((batang, nomor) => {
          const share = deret[nomor];
          if (isAngka(share)) drawShare(chart, tema, { share, kanan: batang.x, y: batang.y });
        });
      });
      drawTanda(chart, nilai, tema);
      ctx.restore();
    },
  };
}

/**
 * The sign of what is not told, beyond the whole, where it hides none of what is told; a label of which nothing is told
 * has it at zero. One with nothing to share out gets the sign for none, so that its empty row is no riddle.
 */
function drawTanda(chart: Chart, nilai: Deret, tema: Tema): void {
  const { ctx, chartArea } = chart;
  chart.getDatasetMeta(0).data.forEach(({ y }, nomor) => {
    const milik = nilai.map((deret) => deret[nomor] ?? 0);
    const tanda = milik.find((n) => n === 'x' || n === '…');
    const isi = milik.some((n) => isAngka(n) && n !== 0);
    if (tanda === undefined && isi) return;
    const x = isi ? chartArea.right + tema.ukuranPx / 2 : chartArea.left + tema.ukuranPx;
    drawBerlatar(ctx, tema, { teks: tanda ?? '\u2013', x, y });
  });
}

function drawShare(
  { ctx, chartArea }: Chart,
  tema: Tema,
  { share, kanan, y }: { readonly share: number; readonly kanan: number; readonly y: number },
): void {
  const teks = formatAngka(share, 1);
  const panjang = ((chartArea.right - chartArea.left) * share) / 100;
  if (ctx.measureText(teks).width + 10 > panjang) return;
  drawBerlatar(ctx, tema, { teks, x: kanan - panjang / 2, y });
}
