import { deretGrafik, kataTitik } from '../../chart/deret.ts';
import type { Bidang, TitikTampak } from './bidang.ts';
import type { GrafikGambar, LetakGambar } from './letak-gambar.ts';
import { letakPanel } from './letak-panel.ts';
import { letakPeta } from './letak-peta.ts';
import { SorotGambar } from './sorot-gambar.ts';
import { langkahTombol, type Titik } from './titik.ts';

/** A drawing that stays as the page has it: small pyramids side by side, or a map. */
export class BidangGambar implements Bidang {
  readonly #wadah: HTMLElement;
  readonly #grafik: GrafikGambar;
  readonly #letak: LetakGambar;
  readonly #sorot = new SorotGambar();
  #titik: Titik | undefined;

  constructor(wadah: HTMLElement, grafik: GrafikGambar) {
    this.#wadah = wadah;
    this.#grafik = grafik;
    this.#letak = grafik.jenis === 'panel' ? letakPanel(wadah, grafik) : letakPeta(wadah, grafik);
  }

  tunjuk({ clientX, clientY }: PointerEvent): TitikTampak | undefined {
    return this.#tandai(this.#letak.pada(clientX, clientY));
  }

  tekan(tombol: string): TitikTampak | undefined {
    const { seri, label } = deretGrafik(this.#grafik);
    // Sides of panels lie beside each other as those of one pyramid do, and regions in a list of their codes.
    const jenis = this.#grafik.jenis === 'panel' ? 'piramida' : 'batang';
    const bidang = { jenis, seri: seri.map((_, nomor) => nomor), banyak: label.length };
    const tujuan = langkahTombol(bidang, this.#titik, tombol);
    return tujuan && this.#tandai(tujuan);
  }

  lepas(): void {
    this.#tandai(undefined);
  }

  async berkas(jenis: string, sumber: string): Promise<Blob | undefined> {
    const { berkasGambar } = await import('./unduh-gambar.ts');
    return berkasGambar(this.#wadah, this.#grafik, { jenis, sumber });
  }

  tutup(): void {
    this.#sorot.lepas();
  }

  #tandai(titik: Titik | undefined): TitikTampak | undefined {
    this.#titik = titik;
    const bentuk = titik && this.#letak.bentuk(titik);
    const kata = titik && kataTitik(this.#grafik, titik.seri, titik.nomor);
    if (!bentuk || !kata) {
      this.#sorot.lepas();
      return undefined;
    }
    const kotak = this.#sorot.lingkari(bentuk);
    const wadah = this.#wadah.getBoundingClientRect();
    return { ...kata, x: kotak.x + kotak.width / 2 - wadah.x, y: kotak.y - wadah.y };
  }
}
