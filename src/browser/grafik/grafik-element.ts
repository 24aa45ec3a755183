import type { IsiGrafik } from '../../chart/grafik.ts';
import type { Keadaan } from '../../chart/tampilan.ts';
import { bacaKeadaan, tulisKeadaan } from '../alamat-keadaan.ts';
import type { Bidang } from './bidang.ts';
import { pasangJalan, peranJalan, tutupKeterangan } from './jalan-titik.ts';
import { isiKode, salinKode } from './kode-sematan.ts';
import { muatBidang } from './muat-bidang.ts';
import { padaTenang, simpanBerkas } from './peramban.ts';
import { saring, tekan } from './pilihan.ts';
import { bacaKelompok, tulisTombol } from './tombol-grafik.ts';

/**
 * Makes the chart of GrafikHidup.astro one that answers: to the pointer, to the keys, to its buttons. The SVG stays in
 * the page; what makes it live is fetched once the chart is in view, or when a reader reaches for it. What the reader
 * chose is part of the address, and never a step of the browser's way back.
 */
class GrafikHidup extends HTMLElement {
  readonly #grafik = JSON.parse(this.dataset['grafik'] ?? 'null') as IsiGrafik;
  #keadaan: Keadaan = {};
  #bidang: Promise<Bidang> | undefined;
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    const wadah = this.#wadah();
    for (const [nama, nilai] of Object.entries(peranJalan(this.#grafik))) {
      wadah.setAttribute(nama, nilai);
    }
    this.addEventListener('click', this.#onClick, { signal });
    addEventListener('popstate', this.#restore, { signal });
    const mulai = () => this.#mulai();
    pasangJalan({ elemen: this, wadah, signal, mulai, sudah: () => this.#bidang });
    this.#restore();
    padaTenang(this, signal, () => void mulai());
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
    void this.#bidang?.then((bidang) => {
      bidang.tutup();
    });
    this.#bidang = undefined;
    this.removeAttribute('data-hidup');
  }

  #wadah(): HTMLElement {
    const wadah = this.querySelector<HTMLElement>('.grafik-lentur');
    if (!wadah) throw new Error('grafik-lentur');
    return wadah;
  }

  readonly #restore = (): void => {
    this.#keadaan = saring(bacaKelompok(this), bacaKeadaan(location.search, this.#grafik.id));
    this.#tulis();
    if (this.#bidang || this.#isDipilih()) void this.#tampil();
  };

  readonly #onClick = (kejadian: Event): void => {
    const { target } = kejadian;
    const tombol = target instanceof Element ? target.closest('button, a') : null;
    if (tombol instanceof HTMLButtonElement && tombol.dataset['kelompok'] !== undefined) {
      this.#pilih(tombol);
    } else if (tombol instanceof HTMLElement && tombol.dataset['unduh'] !== undefined) {
      // The file at its own address shows the chart unchosen; from a disk a browser would open it in place of the page.
      const berkasSendiri = tombol.matches('a') && location.protocol !== 'file:';
      if (berkasSendiri && !this.#isDipilih()) return;
      kejadian.preventDefault();
      void this.#unduh(tombol.dataset['unduh']);
    } else if (tombol instanceof HTMLElement && 'salin' in tombol.dataset) void this.#salin();
  };

  #isDipilih(): boolean {
    return Object.keys(this.#keadaan).length > 0;
  }

  #pilih({ dataset, value }: HTMLButtonElement): void {
    const kelompok = bacaKelompok(this).find(({ id }) => id === dataset['kelompok']);
    if (!kelompok) return;
    this.#keadaan = tekan(kelompok, this.#keadaan, value);
    const query = tulisKeadaan(location.search, this.#grafik.id, this.#keadaan);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#tulis();
    void this.#tampil();
  }

  /** Shows the choice on the buttons and in the code that embeds the chart. */
  #tulis(): void {
    tulisTombol(this, this.#keadaan);
    const kode = this.#kode();
    if (kode) isiKode(kode, this.#grafik.id, this.#keadaan);
  }

  #kode(): HTMLTextAreaElement | null {
    return this.querySelector('textarea[data-alamat]');
  }

  async #tampil(): Promise<void> {
    const bidang = await this.#mulai();
    const baru = bidang.pilih?.(this.#keadaan);
    const subjudul = this.querySelector('figcaption > .redup');
    if (subjudul && baru !== undefined) subjudul.textContent = baru;
    tutupKeterangan({ elemen: this, wadah: this.#wadah() });
  }

  #mulai(): Promise<Bidang> {
    this.#bidang ??= muatBidang(this.#wadah(), this.#grafik).then(
      (bidang) => {
        this.setAttribute('data-hidup', '');
        return bidang;
      },
      (galat: unknown) => {
        // The line may be back when the reader reaches for the chart again.
        this.#bidang = undefined;
        throw galat;
      },
    );
    return this.#bidang;
  }

  async #unduh(jenis: string): Promise<void> {
    const bidang = await this.#mulai();
    const isi = await bidang.berkas(jenis, this.dataset['sumber'] ?? '');
    if (isi) simpanBerkas(isi, `${this.dataset['nama'] ?? this.#grafik.id}.${jenis}`);
  }

  async #salin(): Promise<void> {
    const kode = this.#kode();
    const kabar = this.querySelector('[data-tersalin]');
    if (kode && kabar) kabar.textContent = await salinKode(kode);
  }
}

customElements.define('cacah-grafik', GrafikHidup);
