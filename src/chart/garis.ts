import type { ChartConfiguration } from 'chart.js';
import { wrapLabel } from './bungkus.ts';
import { desimalLangkah, formatAngka } from './format-angka.ts';
import type { Garis } from './grafik.ts';
import { kakiGrafik, type Kaki, tinggiKaki } from './kaki.ts';
import { angkaTitik, namaGaris } from './label-garis.ts';
import { angkaAtauKosong, angkaSaja, artiTanda } from './nilai.ts';
import { fontOf, lebarTeks, opsiUmum, sumbuAngka, sumbuNama } from './opsi.ts';
import { skalaSekitar } from './skala.ts';
import { type Tema, warnaSeri } from './tema.ts';

/** Characters of a semester or of a series' name before it goes on in a second line. */
const hurufSebaris = 14;

/** With few points the first and the last stand half a step inside, which leaves room for their figures. */
const jarangTerbanyak = 6;

/** Dashes and point shapes, one a series, so that lines are told apart without colour. */
const putus: readonly (readonly number[])[] = [[], [6, 3], [2, 3], [9, 3, 2, 3]];
const titik = ['circle', 'rect', 'triangle', 'rectRot'] as const;

/** Points joined by lines, each line named beside its last point; the axis says so when it does not begin at zero. */
export function garisConfig(
  grafik: Garis,
  tema: Tema,
): ChartConfiguration<'line', (number | null)[], string[]> {
  const semua = angkaSaja(grafik.seri.flatMap((s) => s.nilai));
  const kaki = kakiGaris(grafik);
  const skala = skalaSekitar(semua);
  const nama = grafik.seri.map((s) => wrapLabel(s.nama, hurufSebaris));
  const jarang = grafik.label.length <= jarangTerbanyak;
  return {
    type: 'line',
    data: {
      labels: grafik.label.map((label) => wrapLabel(label, hurufSebaris)),
      datasets: grafik.seri.map((seri, nomor) => ({
        label: seri.nama,
        data: angkaAtauKosong(seri.nilai),
        clip: false,
        borderColor: warnaSeri(tema, nomor),
        backgroundColor: warnaSeri(tema, nomor),
        borderWidth: 2.5,
        borderDash: [...(putus[nomor % putus.length] ?? [])],
        pointStyle: titik[nomor % titik.length] ?? 'circle',
        pointRadius: 4,
        pointBorderColor: tema.kertas,
        pointBorderWidth: 1,
      })),
    },
    options: {
      ...opsiUmum(tema),
      layout: {
        padding: ({ chart }) => {
          const lebarNama = 14 + lebarTeks(chart.ctx, tema, { teks: nama.flat(), tebal: 600 });
          const ruang = jarang ? (chart.width - 80 - lebarNama) / (2 * grafik.label.length) : 0;
          return {
            left: 2,
            right: Math.max(8, lebarNama - ruang),
            bottom: tinggiKaki(kaki),
          };
        },
      },
      scales: {
        x: {
          ...sumbuNama(tema),
          offset: jarang,
          ticks: { ...sumbuNama(tema).ticks, autoSkip: true },
        },
        y: {
          ...sumbuAngka(tema),
          min: skala.min,
          max: skala.maks,
          ticks: {
            ...sumbuAngka(tema).ticks,
            padding: 8,
            stepSize: skala.langkah,
            callback: (n) => formatAngka(Number(n), desimalLangkah(skala.langkah)),
          },
        },
      },
      plugins: {
        legend: { display: false },
        title: {
          display: true,
          align: 'start',
          color: tema.redup,
          font: fontOf(tema),
          padding: { top: 2, bottom: 14 },
          text: skala.min === 0 ? grafik.satuan : `${grafik.satuan} (sumbu tidak mulai dari 0)`,
        },
      },
    },
    plugins: [namaGaris(grafik, nama, tema), angkaTitik(grafik, tema), kakiGrafik(kaki, tema)],
  };
}

/** Below the lines: what the signs in place of points mean. */
export function kakiGaris({ seri }: Garis): Kaki {
  return { tanda: artiTanda(seri.flatMap(({ nilai }) => nilai)) };
}
