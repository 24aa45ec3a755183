import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { wrapLabel } from './bungkus.ts';
import { desimalBersama, desimalLangkah, formatAngka } from './format-angka.ts';
import type { Batang } from './grafik.ts';
import {
  canvasFont,
  drawBerlatar,
  fontOf,
  judulSumbu,
  lebarTeks,
  opsiUmum,
  sumbuAngka,
  sumbuNama,
} from './opsi.ts';
import { skalaDariNol, type Skala } from './skala.ts';
import { isiSeri, type Tema } from './tema.ts';

/** Characters of a name before it goes on in a second line. */
export const hurufSebaris = 20;

/** Share of a row's height that its bars take. */
const tebalBatang = 0.8;

/** A figure to write at the end of a bar. */
interface Angka {
  readonly teks: string;
  readonly seri: number;
  readonly nomor: number;
}

/** Horizontal bars from zero in the order given, with the figure at the end of each bar or stack. */
export function batangConfig(
  grafik: Batang,
  tema: Tema,
): ChartConfiguration<'bar', number[], string[]> {
  const nilai = nilaiTampil(grafik);
  const skala = skalaBatang(grafik, nilai);
  const bertumpuk = grafik.susun !== 'berdampingan';
  const angka = angkaUjung(grafik);
  return {
    type: 'bar',
    data: {
      labels: grafik.label.map((nama) => wrapLabel(nama, hurufSebaris)),
      datasets: grafik.seri.map((seri, nomor) => ({
        label: seri.nama,
        data: [...(nilai[nomor] ?? [])],
        backgroundColor: isiSeri(tema, nomor),
        categoryPercentage: tebalBatang,
        barPercentage: 0.93,
      })),
    },
    options: {
      ...opsiUmum(tema),
      indexAxis: 'y',
      layout: {
        padding: ({ chart }) => ({
          left: 4,
          top: 2,
          right: 8 + lebarTeks(chart.ctx, tema, { teks: angka.map((a) => a.teks) }),
        }),
      },
      scales: {
        x: {
          ...sumbuAngka(tema),
          stacked: bertumpuk,
          min: skala.min,
          max: skala.maks,
          ticks: {
            ...sumbuAngka(tema).ticks,
            stepSize: skala.langkah,
            callback: (n) => formatAngka(Number(n), desimalLangkah(skala.langkah)),
          },
          title: judulSumbu(tema, grafik.susun === 'seratus-persen' ? '%' : grafik.satuan),
        },
        y: { ...sumbuNama(tema), stacked: bertumpuk },
      },
      plugins: {
        legend: {
          display: grafik.seri.length > 1,
          align: 'start',
          labels: {
            boxWidth: tema.ukuranPx,
            boxHeight: tema.ukuranPx,
            padding: 12,
            color: tema.teks,
            font: fontOf(tema),
          },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label ?? ''}: ${nilaiAsli(grafik, datasetIndex, dataIndex)}`,
          },
        },
      },
    },
    plugins: [
      ...(bertumpuk ? [batasSegmen(grafik, tema)] : []),
      grafik.susun === 'seratus-persen' ? angkaDalamSegmen(nilai, tema) : angkaDiUjung(angka, tema),
    ],
  };
}

/** The values drawn: those given, or each label's shares in percent; a label without any stays empty. */
function nilaiTampil(grafik: Batang): readonly (readonly number[])[] {
  if (grafik.susun !== 'seratus-persen') return grafik.seri.map((s) => s.nilai);
  const jumlah = jumlahLabel(grafik);
  return grafik.seri.map((s) =>
    s.nilai.map((n, nomor) => (n === 0 ? 0 : (n / (jumlah[nomor] ?? n)) * 100)),
  );
}

function skalaBatang(grafik: Batang, nilai: readonly (readonly number[])[]): Skala {
  if (grafik.susun === 'seratus-persen') return { min: 0, maks: 100, langkah: 25 };
  return skalaDariNol(grafik.susun === 'bertumpuk' ? jumlahLabel(grafik) : nilai.flat(), 5);
}

function jumlahLabel(grafik: Batang): number[] {
  return grafik.label.map((_, nomor) =>
    grafik.seri.reduce((jumlah, s) => jumlah + (s.nilai[nomor] ?? 0), 0),
  );
}

/** One figure a bar, or one a stack at the end of its last segment; a stack to 100 % has none at its end. */
function angkaUjung(grafik: Batang): readonly Angka[] {
  if (grafik.susun === 'seratus-persen') return [];
  const deret =
    grafik.susun === 'bertumpuk'
      ? [{ seri: grafik.seri.length - 1, nilai: jumlahLabel(grafik) }]
      : grafik.seri.map(({ nilai }, seri) => ({ seri, nilai }));
  const desimal = desimalBersama(deret.flatMap((d) => d.nilai));
  return deret.flatMap(({ seri, nilai }) =>
    nilai.map((n, nomor) => ({ seri, nomor, teks: formatAngka(n, desimal) })),
  );
}

/** A gap at the end of each segment. Lines, because a border of Chart.js is a shape of its own for every bar. */
function batasSegmen(grafik: Batang, tema: Tema): Plugin<'bar'> {
  return {
    id: 'batas-segmen',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      const setengah =
        ((chartArea.bottom - chartArea.top) / grafik.label.length) * (tebalBatang / 2);
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

function angkaDiUjung(angka: readonly Angka[], tema: Tema): Plugin<'bar'> {
  return {
    id: 'angka-di-ujung',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = canvasFont(tema);
      ctx.textBaseline = 'middle';
      ctx.fillStyle = tema.teks;
      for (const { seri, nomor, teks } of angka) {
        const ujung = chart.getDatasetMeta(seri).data[nomor];
        if (ujung === undefined || !chart.isDatasetVisible(seri)) continue;
        ctx.fillText(teks, ujung.x + 4, ujung.y);
      }
      ctx.restore();
    },
  };
}

/** The share on each segment that is wide enough for it, on a plate so that it is read on every filling. */
function angkaDalamSegmen(nilai: readonly (readonly number[])[], tema: Tema): Plugin<'bar'> {
  return {
    id: 'angka-dalam-segmen',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = canvasFont(tema);
      nilai.forEach((deret, seri) => {
        if (!chart.isDatasetVisible(seri)) return;
        chart.getDatasetMeta(seri).data.forEach((batang, nomor) => {
          drawShare(chart, tema, { share: deret[nomor] ?? 0, kanan: batang.x, y: batang.y });
        });
      });
      drawKosong(chart, nilai, tema);
      ctx.restore();
    },
  };
}

/** A label with nothing to share out gets the sign for none, so that its empty row is no riddle. */
function drawKosong(chart: Chart, nilai: readonly (readonly number[])[], tema: Tema): void {
  chart.getDatasetMeta(0).data.forEach((batang, nomor) => {
    if (nilai.some((deret) => deret[nomor] !== 0)) return;
    const x = chart.chartArea.left + tema.ukuranPx;
    drawBerlatar(chart.ctx, tema, { teks: '\u2013', x, y: batang.y });
  });
}

function drawShare(
  { ctx, chartArea }: { ctx: CanvasRenderingContext2D; chartArea: { left: number; right: number } },
  tema: Tema,
  { share, kanan, y }: { share: number; kanan: number; y: number },
): void {
  const teks = formatAngka(share, 1);
  const panjang = ((chartArea.right - chartArea.left) * share) / 100;
  if (ctx.measureText(teks).width + 10 > panjang) return;
  drawBerlatar(ctx, tema, { teks, x: kanan - panjang / 2, y });
}

function nilaiAsli(grafik: Batang, seri: number, nomor: number): string {
  const nilai = grafik.seri[seri]?.nilai ?? [];
  return formatAngka(nilai[nomor] ?? 0, desimalBersama(nilai));
}
