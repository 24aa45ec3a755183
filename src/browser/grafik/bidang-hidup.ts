import { BasicPlatform, Chart } from 'chart.js';
import { chartConfig } from '../../chart/chartjs.ts';
import { deretGrafik, kataTitik } from '../../chart/deret.ts';
import type { Grafik } from '../../chart/grafik.ts';
import { tampilkan, type Keadaan, type Tampilan } from '../../chart/tampilan.ts';
import { tanpaSeri } from '../../chart/tanpa-seri.ts';
import type { Bidang, TitikTampak } from './bidang.ts';
import { bentukUlang } from './peramban.ts';
import { sorot } from './sorot.ts';
import { temaLayar } from './tema-layar.ts';
import { kotakTitik, langkahTombol, titikTerdekat, type Titik } from './titik.ts';

/**
 * A chart drawn by Chart.js over the SVG of the page, in its place and size. The SVG keeps its room in the page and
 * is what print shows, brought up to date with what the reader chose.
 */
export class BidangHidup implements Bidang {
  readonly #wadah: HTMLElement;
  readonly #grafik: Grafik;
  readonly #kanvas = document.createElement('canvas');
  readonly #pelepas = new AbortController();
  #chart: Chart | undefined;
  #tampilan: Tampilan;
  #titik: Titik | undefined;

  constructor(wadah: HTMLElement, grafik: Grafik) {
    this.#wadah = wadah;
    this.#grafik = grafik;
    this.#tampilan = { grafik, tersembunyi: [] };
    this.#kanvas.textContent = grafik.uraian;
    wadah.append(this.#kanvas);
    this.#gambar();
    bentukUlang(wadah, this.#pelepas.signal, () => {
      this.#gambar();
    });
  }

  /** The point that the reader stood on is left. */
  pilih(keadaan: Keadaan): string {
    this.#tampilan = tampilkan(this.#grafik, keadaan);
    this.#titik = undefined;
    this.#gambar();
    void import('./unduh.ts').then(({ gambarUlangSvg }) => {
      gambarUlangSvg(this.#wadah, this.#tampilan);
    });
    return this.#tampilan.grafik.subjudul;
  }

  /** Draws anew in the size and the colours that the page has at this moment. */
  #gambar(): void {
    const svg = this.#svg();
    if (!svg) return;
    const rasio = this.#tempatkan(svg);
    this.#chart?.destroy();
    const { width, height } = svg.viewBox.baseVal;
    Object.assign(this.#kanvas, { width, height });
    const tema = temaLayar(this.#wadah, rasio);
    const { grafik, tersembunyi } = this.#tampilan;
    const config = tanpaSeri(chartConfig(grafik, tema), tersembunyi);
    this.#chart = new Chart(this.#kanvas, {
      ...config,
      options: { ...config.options, devicePixelRatio: rasio },
      plugins: [...(config.plugins ?? []), sorot(tema, () => this.#titik)],
      platform: BasicPlatform,
    });
  }

  tunjuk({ clientX, clientY }: PointerEvent): TitikTampak | undefined {
    if (!this.#chart) return undefined;
    const kotak = this.#kanvas.getBoundingClientRect();
    const skala = this.#chart.width / kotak.width;
    return this.#tandai(
      titikTerdekat(this.#chart, (clientX - kotak.left) * skala, (clientY - kotak.top) * skala),
    );
  }

  tekan(tombol: string): TitikTampak | undefined {
    const { grafik, tersembunyi } = this.#tampilan;
    const deret = deretGrafik(grafik);
    const seri = deret.seri.map((_, nomor) => nomor).filter((n) => !tersembunyi.includes(n));
    const bidang = { jenis: grafik.jenis, seri, banyak: deret.label.length };
    const tujuan = langkahTombol(bidang, this.#titik, tombol);
    return tujuan && this.#tandai(tujuan);
  }

  lepas(): void {
    this.#tandai(undefined);
  }

  async berkas(jenis: string, sumber: string): Promise<Blob | undefined> {
    const { berkasTampilan } = await import('./unduh.ts');
    return berkasTampilan(this.#tampilan, { jenis, sumber });
  }

  tutup(): void {
    this.#pelepas.abort();
    this.#chart?.destroy();
    this.#kanvas.remove();
  }

  #tandai(titik: Titik | undefined): TitikTampak | undefined {
    if (!this.#chart) return undefined;
    if (titik?.seri !== this.#titik?.seri || titik?.nomor !== this.#titik?.nomor) {
      this.#titik = titik;
      this.#chart.draw();
    }
    const kotak = titik && kotakTitik(this.#chart, titik);
    const kata = titik && kataTitik(this.#tampilan.grafik, titik.seri, titik.nomor);
    if (!kotak || !kata) return undefined;
    const skala = this.#kanvas.clientWidth / this.#chart.width;
    return {
      ...kata,
      x: this.#kanvas.offsetLeft + (kotak.x + kotak.width / 2) * skala,
      y: this.#kanvas.offsetTop + kotak.y * skala,
    };
  }

  /** The drawing that fits the width of the page. */
  #svg(): SVGSVGElement | undefined {
    return [...this.#wadah.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  }

  /** Lays the canvas over the drawing; its px of the screen for each px of the drawing. */
  #tempatkan(svg: SVGSVGElement): number {
    const kotak = svg.getBoundingClientRect();
    const wadah = this.#wadah.getBoundingClientRect();
    Object.assign(this.#kanvas.style, {
      left: `${kotak.left - wadah.left}px`,
      top: `${kotak.top - wadah.top}px`,
      width: `${kotak.width}px`,
      height: `${kotak.height}px`,
    });
    return (devicePixelRatio * kotak.width) / svg.viewBox.baseVal.width;
  }
}
