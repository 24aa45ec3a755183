import type { ChartConfiguration, Scale } from 'chart.js';
import { desimalLangkah, formatAngka } from './format-angka.ts';
import type { DuaSisi, Piramida } from './grafik.ts';
import { garisPembanding, namaSisi, tandaSisi } from './isi-piramida.ts';
import { kakiGrafik, type Kaki, tinggiKaki } from './kaki.ts';
import { angkaAtauKosong, angkaSaja, artiTanda, isAngka, type Nilai } from './nilai.ts';
import { judulSumbu, lebarTeks, opsiUmum, sumbuAngka, sumbuNama } from './opsi.ts';
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
): ChartConfiguration<'bar', (number | null)[], string> {
  const { pembanding } = grafik;
  const semua = angkaSaja([...semuaNilai(grafik), ...(pembanding ? semuaNilai(pembanding) : [])]);
  const skala = skalaDariNol(semua, 4);
  const kaki = kakiPiramida(grafik);
  const umur = { ...sumbuNama(tema), reverse: true, stacked: true };
  return {
    type: 'bar',
    data: {
      labels: [...grafik.kelompok],
      datasets: [
        {
          ...batang('Laki-laki', tema.laki),
          data: angkaAtauKosong(grafik.laki.map((n) => (isAngka(n) ? -n : n))),
        },
        {
          ...batang('Perempuan', tema.perempuan),
          borderColor: tema.teks,
          borderWidth: 1,
          borderSkipped: false,
          data: angkaAtauKosong(grafik.perempuan),
        },
      ],
    },
    options: {
      ...opsiUmum(tema),
      indexAxis: 'y',
      layout: {
        padding: { top: tema.ukuranPx * 2, left: 2, right: 2, bottom: tinggiKaki(kaki) },
      },
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
      },
    },
    plugins: [
      ...(pembanding ? [garisPembanding(pembanding, tema)] : []),
      tandaSisi(grafik, tema),
      namaSisi(tema),
      kakiGrafik(kaki, tema),
    ],
  };
}

/** Below the pyramid: whose outline it carries, and what its signs mean. */
export function kakiPiramida(grafik: Piramida): Kaki {
  const { pembanding } = grafik;
  return {
    ...(pembanding && { garis: pembanding.nama }),
    tanda: artiTanda(semuaNilai(grafik)),
  };
}

function semuaNilai({ laki, perempuan }: DuaSisi): readonly Nilai[] {
  return [...laki, ...perempuan];
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
