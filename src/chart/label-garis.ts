import type { Chart, Plugin } from 'chart.js';
import { desimalBersama, formatAngka } from './format-angka.ts';
import type { Garis } from './grafik.ts';
import { angkaSaja, isAngka } from './nilai.ts';
import { canvasFont, drawBerlatar, lebarTeks } from './opsi.ts';
import type { Tema } from './tema.ts';

/** More lines than these would run through each other's figures. */
const barisBerangka = 2;

interface BarisLabel {
  readonly teks: string;
  readonly tebal: 400 | 600;
}

/**
 * The name of each line to the right of its last point, with the last figure below it where points carry
 * figures; moved up or down where two would overlap.
 */
export function namaGaris(
  grafik: Garis,
  nama: readonly (readonly string[])[],
  tema: Tema,
): Plugin<'line'> {
  const tinggiBaris = tema.ukuranPx * 1.2;
  const angka = angkaTertulis(grafik);
  return {
    id: 'nama-garis',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const label = nama.flatMap((teks, seri) => {
        const letak = grafik.seri[seri]?.nilai.findLastIndex(isAngka) ?? -1;
        const akhir = chart.getDatasetMeta(seri).data[letak];
        if (akhir === undefined || !chart.isDatasetVisible(seri)) return [];
        const baris: BarisLabel[] = teks.map((t) => ({ teks: t, tebal: 600 }));
        const nilai = angka?.[seri]?.[letak];
        if (nilai !== undefined) baris.push({ teks: nilai, tebal: 400 });
        return [{ baris, x: akhir.x, y: akhir.y, tinggi: baris.length * tinggiBaris }];
      });
      ctx.save();
      for (const { baris, x, y, tinggi } of spread(label, chart.chartArea)) {
        baris.forEach(({ teks, tebal }, nomor) => {
          ctx.font = canvasFont(tema, tebal);
          drawBerlatar(ctx, tema, {
            teks,
            x: x + 10 + ctx.measureText(teks).width / 2,
            y: y - tinggi / 2 + (nomor + 0.5) * tinggiBaris,
          });
        });
      }
      ctx.restore();
    },
  };
}

/**
 * The figure at every point but the last, where one or two lines leave room: above the higher line, below the
 * lower, and on the side that the line turns away from.
 */
export function angkaTitik(grafik: Garis, tema: Tema): Plugin<'line'> {
  const angka = angkaTertulis(grafik) ?? [];
  return {
    id: 'angka-titik',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      if (!hasRoom(chart, lebarTeks(ctx, tema, { teks: angka.flat() }))) return;
      ctx.save();
      ctx.font = canvasFont(tema);
      angka.forEach((deret, seri) => {
        if (!chart.isDatasetVisible(seri)) return;
        const akhir = grafik.seri[seri]?.nilai.findLastIndex(isAngka);
        deret.forEach((teks, nomor) => {
          if (nomor === akhir) return;
          const naik = isHighest(grafik, seri, nomor) ? -1 : 1;
          drawAngka(chart, tema, { teks, seri, nomor, naik });
        });
      });
      ctx.restore();
    },
  };
}

/**
 * Labels moved apart so that none overlaps the one above it, and a run that reaches below the area moved up
 * as a whole. Order of the result is from top to bottom.
 */
export function spread<T extends { readonly y: number; readonly tinggi: number }>(
  label: readonly T[],
  area: { readonly top: number; readonly bottom: number },
): T[] {
  const turun = [...label].sort((a, b) => a.y - b.y);
  let batas = area.top;
  turun.forEach((l, nomor) => {
    const y = Math.max(l.y, batas + l.tinggi / 2);
    turun[nomor] = { ...l, y };
    batas = y + l.tinggi / 2;
  });
  const hasil: T[] = [];
  let dasar = Math.max(area.bottom, 0);
  for (const l of turun.reverse()) {
    const y = Math.min(l.y, dasar - l.tinggi / 2);
    hasil.unshift({ ...l, y });
    dasar = y - l.tinggi / 2;
  }
  return hasil;
}

/** Figures of every point, or undefined when the chart has too many lines to carry them. */
function angkaTertulis(grafik: Garis): readonly (readonly string[])[] | undefined {
  if (grafik.seri.length > barisBerangka) return undefined;
  const desimal = desimalBersama(angkaSaja(grafik.seri.flatMap((s) => s.nilai)));
  return grafik.seri.map((s) => s.nilai.map((n) => (isAngka(n) ? formatAngka(n, desimal) : n)));
}

function hasRoom(chart: Chart<'line'>, lebar: number): boolean {
  const [awal, kedua] = chart.getDatasetMeta(0).data;
  return awal === undefined || kedua === undefined || kedua.x - awal.x >= lebar + 8;
}

function isHighest(grafik: Garis, seri: number, nomor: number): boolean {
  const nilai = grafik.seri.map((s) => s.nilai[nomor]).map((n) => (isAngka(n) ? n : 0));
  return nilai.every(
    (n, lain) => lain === seri || n < (nilai[seri] ?? 0) || (n === nilai[seri] && seri === 0),
  );
}

/** Steeper than this the line would run through a figure centred on its point. */
const landai = 0.2;

function drawAngka(
  chart: Chart<'line'>,
  tema: Tema,
  { teks, seri, nomor, naik }: { teks: string; seri: number; nomor: number; naik: 1 | -1 },
): void {
  const { ctx, chartArea } = chart;
  const titik = chart.getDatasetMeta(seri).data;
  const ini = titik[nomor];
  if (ini === undefined) return;
  const [dari, ke] = [titik[nomor - 1] ?? ini, titik[nomor + 1] ?? ini];
  const lereng = (ke.y - dari.y) / (ke.x - dari.x || 1);
  const setengah = ctx.measureText(teks).width / 2;
  const geser = Math.abs(lereng) < landai ? 0 : (setengah - 5) * Math.sign(lereng) * -naik;
  const x = Math.max(ini.x + geser, chartArea.left + setengah + 3);
  drawBerlatar(ctx, tema, { teks, x, y: ini.y + naik * (tema.ukuranPx + 2) });
}
