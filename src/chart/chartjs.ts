import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { batangConfig } from './batang.ts';
import { garisConfig } from './garis.ts';
import type { Grafik, Piramida } from './grafik.ts';
import { angkaSaja, type Nilai } from './nilai.ts';
import { piramidaConfig } from './piramida.ts';
import type { SvgRecorder } from './recorder.ts';
import { seriTerbanyak, type Tema } from './tema.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

/**
 * The Chart.js configuration of a grafik. Holds nothing of the machine that it is made on, so the build and
 * the reader's browser draw the same chart. Throws when the grafik's lists do not fit each other.
 */
export function chartConfig(grafik: Grafik, tema: Tema): ChartConfiguration {
  assertFits(grafik);
  switch (grafik.jenis) {
    case 'piramida':
      return piramidaConfig(grafik, tema);
    case 'batang':
      return batangConfig(grafik, tema);
    case 'garis':
      return garisConfig(grafik, tema);
    default:
      throw new Error(`grafik ${grafik.id}: Chart.js draws no ${grafik.jenis}`);
  }
}

/** Draws once, without a browser. */
export function drawChart(recorder: SvgRecorder, config: ChartConfiguration): void {
  // Chart.js asks for a whole element or context; BasicPlatform only ever calls getContext and draws.
  const canvas = recorder.canvas as unknown as HTMLCanvasElement;
  new Chart(canvas, { ...config, platform: BasicPlatform }).destroy();
}

function assertFits(grafik: Grafik): void {
  if (grafik.jenis === 'panel' || grafik.jenis === 'peta') return;
  const [label, deret] =
    grafik.jenis === 'piramida'
      ? [grafik.kelompok, deretPiramida(grafik)]
      : [grafik.label, grafik.seri.map((s) => s.nilai)];
  if (label.length === 0 || deret.length === 0 || deret.length > seriTerbanyak) {
    throw new Error(`grafik ${grafik.id}: ${label.length} label, ${deret.length} seri`);
  }
  for (const nilai of deret) {
    if (nilai.length !== label.length || !angkaSaja(nilai).every(Number.isFinite)) {
      throw new Error(`grafik ${grafik.id}: expected ${label.length} finite values in every seri`);
    }
  }
}

function deretPiramida({ laki, perempuan, pembanding }: Piramida): readonly (readonly Nilai[])[] {
  return [laki, perempuan, ...(pembanding ? [pembanding.laki, pembanding.perempuan] : [])];
}
