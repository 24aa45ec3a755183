import type { ChartConfiguration } from 'chart.js';
import { angkaDalamSegmen, angkaDiUjung, type AngkaUjung, batasSegmen } from './angka-batang.ts';
import { wrapLabel } from './bungkus.ts';
import { desimalBersama, desimalLangkah, formatAngka } from './format-angka.ts';
import type { Batang } from './grafik.ts';
import { kakiGrafik, tinggiKaki } from './kaki.ts';
import { angkaAtauKosong, angkaSaja, artiTanda, isAngka, type Nilai } from './nilai.ts';
import { fontOf, judulSumbu, lebarTeks, opsiUmum, sumbuAngka, sumbuNama } from './opsi.ts';
import { skalaDariNol, type Skala } from './skala.ts';
import { isiSeri, type Tema } from './tema.ts';
import { utuhLabel } from './utuh.ts';

/** Characters of a name before it goes on in a second line. */
export const hurufSebaris = 20;

/** Share of a row's height that its bars take. */
const tebalBatang = 0.8;

/** Horizontal bars from zero in the order given, with the figure at the end of each bar or in each segment. */
export function batangConfig(
  grafik: Batang,
  tema: Tema,
): ChartConfiguration<'bar', (number | null)[], string[]> {
  const nilai = nilaiTampil(grafik);
  const skala = skalaBatang(grafik, nilai);
  const seratus = grafik.susun === 'seratus-persen';
  const bertumpuk = grafik.susun !== 'berdampingan';
  const ujung = seratus ? [] : nilaiUjung(grafik);
  const kaki = kakiBatang(grafik);
  // Room for the figures at the ends of bars, or for a sign beyond the whole.
  const teksKanan =
    kaki.tanda.length > 0 ? [...ujung.map(({ teks }) => teks), '…'] : ujung.map(({ teks }) => teks);
  return {
    type: 'bar',
    data: {
      labels: grafik.label.map((nama) => wrapLabel(nama, hurufSebaris)),
      datasets: grafik.seri.map((seri, nomor) => ({
        label: seri.nama,
        data: angkaAtauKosong(nilai[nomor] ?? []),
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
          right: 8 + lebarTeks(chart.ctx, tema, { teks: teksKanan }),
          bottom: tinggiKaki(kaki),
        }),
      },
      scales: {
        x: {
          ...sumbuAngka(tema),
          grid: {
            ...sumbuAngka(tema).grid,
            // Where bars go both ways zero is in the middle, away from the border of the names.
            color: ({ tick }) => (tick.value === 0 && skala.min < 0 ? tema.sumbu : tema.kisi),
          },
          stacked: bertumpuk,
          min: skala.min,
          max: skala.maks,
          ticks: {
            ...sumbuAngka(tema).ticks,
            stepSize: skala.langkah,
            callback: (n) => formatAngka(Number(n), desimalLangkah(skala.langkah)),
          },
          title: judulSumbu(tema, seratus ? '%' : grafik.satuan),
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
      },
    },
    plugins: [
      ...(bertumpuk ? [batasSegmen(grafik.label.length, tebalBatang, tema)] : []),
      seratus ? angkaDalamSegmen(nilai, tema) : angkaDiUjung(ujung, tema),
      kakiGrafik(kaki, tema),
    ],
  };
}

/** Below the bars: what the signs in them mean. */
export function kakiBatang({ seri }: Batang): { readonly tanda: readonly string[] } {
  return { tanda: artiTanda(seri.flatMap(({ nilai }) => nilai)) };
}

/** The values drawn: those given, or each label's shares in percent; a label without any stays empty. */
function nilaiTampil(grafik: Batang): readonly (readonly Nilai[])[] {
  if (grafik.susun !== 'seratus-persen') return grafik.seri.map((s) => s.nilai);
  const utuh = grafik.label.map((_, nomor) => utuhLabel(grafik, nomor));
  return grafik.seri.map((s) =>
    s.nilai.map((n, nomor) => {
      const semua = utuh[nomor] ?? '…';
      if (!isAngka(n) || n === 0) return n;
      return isAngka(semua) ? (n / semua) * 100 : semua;
    }),
  );
}

function skalaBatang(grafik: Batang, nilai: readonly (readonly Nilai[])[]): Skala {
  if (grafik.susun === 'seratus-persen') return { min: 0, maks: 100, langkah: 25 };
  const panjang = grafik.susun === 'bertumpuk' ? tumpukan(grafik) : nilai.flat();
  return skalaDariNol(angkaSaja(panjang), 5);
}

function tumpukan(grafik: Batang): readonly Nilai[] {
  return grafik.label.map((_, nomor) => utuhLabel(grafik, nomor));
}

/** One figure a bar, or one a stack at the end of its last segment; the sign that stands for it where it is not told. */
function nilaiUjung(grafik: Batang): readonly AngkaUjung[] {
  const deret =
    grafik.susun === 'bertumpuk'
      ? [{ seri: grafik.seri.length - 1, nilai: tumpukan(grafik) }]
      : grafik.seri.map(({ nilai }, seri) => ({ seri, nilai }));
  const desimal = desimalBersama(angkaSaja(deret.flatMap(({ nilai }) => nilai)));
  return deret.flatMap(({ seri, nilai }) =>
    nilai.map((n, nomor) => {
      const teks = isAngka(n) ? formatAngka(n, desimal) : n;
      return { seri, nomor, teks, maju: isAngka(n) && n > 0 };
    }),
  );
}
