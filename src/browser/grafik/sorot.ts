import type { Plugin } from 'chart.js';
import type { Tema } from '../../chart/tema.ts';
import { kotakTitik, type Titik } from './titik.ts';

/** A frame around the point that the reader stands on, seen on every ground: dark between two light lines. */
export function sorot(tema: Tema, kini: () => Titik | undefined): Plugin {
  return {
    id: 'sorot',
    afterDraw: (chart) => {
      const titik = kini();
      const kotak = titik && kotakTitik(chart, titik);
      if (!kotak) return;
      const { ctx } = chart;
      ctx.save();
      ctx.setLineDash([]);
      for (const [warna, lebar] of [
        [tema.kertas, 6],
        [tema.teks, 2.5],
      ] as const) {
        ctx.strokeStyle = warna;
        ctx.lineWidth = lebar;
        ctx.strokeRect(kotak.x - 2, kotak.y - 2, kotak.width + 4, kotak.height + 4);
      }
      ctx.restore();
    },
  };
}
