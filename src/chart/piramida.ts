import type { ChartConfiguration, Plugin, Scale } from 'chart.js';
import { desimalBersama, desimalLangkah, formatAngka } from './format-angka.ts';
import type { Piramida } from './grafik.ts';
import { canvasFont, judulSumbu, lebarTeks, opsiUmum, sumbuAngka, sumbuNama } from './opsi.ts';
import { nilaiSkala, skalaDariNol, type Skala } from './skala.ts';
import type { Tema } from './tema.ts';

/** Least room in px between the figures of two ticks. */
const sela = 10;

/**
 * Laki-laki as negative values to the left of zero, perempuan to the right, the youngest kelompok at the
 * bottom and every kelompok named at both outer sides; both sides have the same scale.
 */
export function piramidaConfig(
  grafik: Piramida,
  tema: Tema,
): ChartConfiguration<'bar', number[], string> {
  const semua = [...grafik.laki, ...grafik.perempuan];
  const skala = skalaDariNol(semua, 4);
  const umur = { ...sumbuNama(tema), reverse: true, stacked: true };
  return {
    type: 'bar',
    data: {
      labels: [...grafik.kelompok],
      datasets: [
        { ...batang('Laki-laki', tema.laki), data: grafik.laki.map((n) => -n) },
        {
          ...batang('Perempuan', tema.perempuan),
          borderColor: tema.teks,
          borderWidth: 1,
          borderSkipped: false,
          data: [...grafik.perempuan],
        },
      ],
    },
    options: {
      ...opsiUmum(tema),
      indexAxis: 'y',
      layout: { padding: { top: tema.ukuranPx * 2, left: 2, right: 2 } },
      scales: {
        x: {
          ...sumbuAngka(tema),
          stacked: true,
          min: -skala.maks,
          max: skala.maks,
          afterBuildTicks: (sumbu) => {
            setTicks(sumbu, skala, tema);
          },
          ticks: {
            ...sumbuAngka(tema).ticks,
            autoSkip: false,
            callback: (n) => tickText(Number(n), skala),
          },
          title: judulSumbu(tema, satuanPanjang[grafik.satuan]),
        },
        y: umur,
        kanan: {
          ...umur,
          type: 'category',
          axis: 'y',
          position: 'right',
          offset: true,
          bounds: 'ticks',
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) =>
              `${dataset.label ?? ''}: ${formatAngka(Math.abs(Number(raw)), desimalBersama(semua))}`,
          },
        },
      },
    },
    plugins: [namaSisi(tema)],
  };
}

const satuanPanjang: Readonly<Record<Piramida['satuan'], string>> = {
  jiwa: 'jiwa',
  persen: '% dari seluruh penduduk',
};

function batang(nama: string, warna: string) {
  return {
    label: nama,
    backgroundColor: warna,
    stack: 'umur',
    categoryPercentage: 1,
    barPercentage: 0.82,
  };
}

/** Ticks at the same distances on both sides of zero, every second or third of them where all have no room. */
function setTicks(sumbu: Scale, skala: Skala, tema: Tema): void {
  const kanan = nilaiSkala(skala);
  const lebar = sela + lebarTeks(sumbu.ctx, tema, { teks: kanan.map((n) => tickText(n, skala)) });
  const terakhir = kanan.length - 1;
  const tiap = kanan.findIndex(
    (_, n) => n > 0 && terakhir % n === 0 && ((2 * terakhir) / n + 1) * lebar <= sumbu.width,
  );
  const tampil = kanan.filter((_, n) => n % (tiap > 0 ? tiap : terakhir) === 0);
  sumbu.ticks = [...tampil.slice(1).map((n) => -n), ...tampil]
    .sort((a, b) => a - b)
    .map((value) => ({ value }));
}

function tickText(nilai: number, skala: Skala): string {
  return formatAngka(Math.abs(nilai), desimalLangkah(skala.langkah));
}

/** The name of each side above its middle, with a sample of its colour before it. */
function namaSisi(tema: Tema): Plugin<'bar'> {
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
