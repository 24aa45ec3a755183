import type { Plugin } from 'chart.js';
import type { DuaSisi } from './grafik.ts';
import { drawGarisBanding } from './kaki.ts';
import { isAngka } from './nilai.ts';
import { canvasFont, drawBerlatar } from './opsi.ts';
import type { Tema } from './tema.ts';

/**
 * The other pyramid as an outline: along the end of each of its bars and, between kelompok, from one end to the
 * next. Where a kelompok is not told the outline has a gap.
 *
 *          __|__
 *        _|  |  |
 *       |____|__|_
 */
export function garisPembanding(pembanding: DuaSisi, tema: Tema): Plugin<'bar'> {
  return {
    id: 'garis-pembanding',
    afterDatasetsDraw: ({ ctx, scales: { x }, chartArea: { top, bottom }, data }) => {
      if (!x) return;
      const keX = (n: number) => x.getPixelForValue(n);
      const tinggi = (bottom - top) / (data.labels?.length ?? 1);
      ctx.save();
      drawGarisBanding(ctx, tema, () => {
        lintasiTepi(ctx, pembanding, { keX, bottom, tinggi });
      });
      ctx.restore();
    },
  };
}

interface Tapak {
  /** Where a value is, in px; laki-laki are negative. */
  readonly keX: (nilai: number) => number;
  readonly bottom: number;
  /** Height of a kelompok in px. */
  readonly tinggi: number;
}

/** The way along the ends of all bars, up both sides, the youngest at the bottom. */
export function lintasiTepi(
  ctx: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>,
  { laki, perempuan }: DuaSisi,
  { keX, bottom, tinggi }: Tapak,
): void {
  for (const [nilai, arah] of [
    [laki, -1],
    [perempuan, 1],
  ] as const) {
    let putus = true;
    nilai.forEach((n, nomor) => {
      if (!isAngka(n)) {
        putus = true;
        return;
      }
      const [ujung, bawah] = [keX(arah * n), bottom - nomor * tinggi];
      if (putus) ctx.moveTo(ujung, bawah);
      else ctx.lineTo(ujung, bawah);
      ctx.lineTo(ujung, bawah - tinggi);
      putus = false;
    });
  }
}

/** The sign of a kelompok that is not told, where its bar would begin. */
export function tandaSisi({ laki, perempuan }: DuaSisi, tema: Tema): Plugin<'bar'> {
  return {
    id: 'tanda-sisi',
    afterDatasetsDraw: (chart) => {
      const { ctx, scales } = chart;
      ctx.save();
      ctx.font = canvasFont(tema);
      [laki, perempuan].forEach((nilai, sisi) => {
        const x = (scales['x']?.getPixelForValue(0) ?? 0) + (sisi === 0 ? -1 : 1) * tema.ukuranPx;
        chart.getDatasetMeta(sisi).data.forEach(({ y }, nomor) => {
          const n = nilai[nomor];
          if (n !== undefined && !isAngka(n)) drawBerlatar(ctx, tema, { teks: n, x, y });
        });
      });
      ctx.restore();
    },
  };
}

/** The name of each side above its middle, with a sample of its colour before it. */
export function namaSisi(tema: Tema): Plugin<'bar'> {
  return {
    id: 'nama-sisi',
    afterDraw: ({ ctx, chartArea: { left, right, top }, data }) => {
      const paruh = (right - left) / 2;
      ctx.save();
      ctx.font = canvasFont(tema, 600);
      ctx.textBaseline = 'middle';
      data.datasets.forEach((sisi, nomor) => {
        const nama = sisi.label ?? '';
        const contoh = tema.ukuranPx;
        const lebar = contoh + 6 + ctx.measureText(nama).width;
        const x = left + paruh * (nomor + 0.5) - lebar / 2;
        const y = top - tema.ukuranPx;
        ctx.fillStyle = nomor === 0 ? tema.laki : tema.perempuan;
        ctx.fillRect(x, y - contoh / 2, contoh, contoh);
        if (nomor === 1) {
          ctx.strokeStyle = tema.teks;
          ctx.lineWidth = 1;
          ctx.strokeRect(x + 0.5, y - contoh / 2 + 0.5, contoh - 1, contoh - 1);
        }
        ctx.fillStyle = tema.teks;
        ctx.fillText(nama, x + contoh + 6, y);
      });
      ctx.restore();
    },
  };
}
