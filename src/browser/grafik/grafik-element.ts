import type { Grafik } from '../../chart/grafik.ts';
import { sebutTitik } from '../../chart/sebut-titik.ts';
import type { Keadaan } from '../../chart/tampilan.ts';
import { bacaKeadaan, tulisKeadaan } from '../alamat-keadaan.ts';
import type { BidangHidup } from './bidang-hidup.ts';
import { isiKode, salinKode } from './kode-sematan.ts';
import { tunjukkanTitik } from './keterangan-titik.ts';
import { aktif, saring, tekan, type Kelompok } from './pilihan.ts';
import { bentukUlang, padaTenang, simpanBerkas } from './peramban.ts';

/**
 * Makes the chart of GrafikHidup.astro one that answers: to the pointer, to the keys, to its buttons. The SVG stays in
 * the page; the library that draws over it is fetched once the chart is in view, or when a reader reaches for it.
 * What the reader chose is part of the address, and never a step of the browser's way back.
 */
class GrafikHidup extends HTMLElement {
  readonly #grafik = JSON.parse(this.dataset['grafik'] ?? 'null') as Grafik;
  #keadaan: Keadaan = {};
  #bidang: Promise<BidangHidup> | undefined;
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    const wadah = this.#wadah();
    for (const [nama, nilai] of Object.entries(this.#peran())) wadah.setAttribute(nama, nilai);
    this.addEventListener('click', this.#onClick, { signal });
    wadah.addEventListener('keydown', this.#onKey, { signal });
    wadah.addEventListener('focus', () => void this.#mulai(), { signal });
    wadah.addEventListener('blur', () => void this.#lepas(), { signal });
    wadah.addEventListener('pointermove', this.#onPointer, { signal });
    wadah.addEventListener('pointerdown', this.#onPointer, { signal });
    wadah.addEventListener('pointerleave', () => void this.#lepas(), { signal });
    addEventListener('popstate', this.#restore, { signal });
    this.#restore();
    padaTenang(this, signal, () => void this.#mulai());
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

  /** The drawing takes the keys to itself, which a screen reader must know; without a script it is a picture. */
  #peran(): Readonly<Record<string, string>> {
    const { id, judul } = this.#grafik;
    return {
      role: 'application',
      'aria-roledescription': 'grafik interaktif',
      'aria-label': judul,
      'aria-describedby': `${id}-uraian-grafik ${id}-petunjuk`,
      tabindex: '0',
    };
  }

  #tombol(): readonly HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-kelompok]')];
  }

  #kelompok(): readonly Kelompok[] {
    const semua = this.#tombol();
    const id = new Set(semua.map(({ dataset }) => dataset['kelompok'] ?? ''));
    return [...id].map((satu) => {
      const tombol = semua.filter(({ dataset }) => dataset['kelompok'] === satu);
      return {
        id: satu,
        berganda: tombol.some(({ dataset }) => 'berganda' in dataset),
        nilai: tombol.map(({ value, dataset }) => ({ id: value, asal: 'asal' in dataset })),
      };
    });
  }

  readonly #restore = (): void => {
    this.#keadaan = saring(this.#kelompok(), bacaKeadaan(location.search, this.#grafik.id));
    this.#tulis();
    if (this.#bidang || Object.keys(this.#keadaan).length > 0) void this.#tampil();
  };

  readonly #onClick = (kejadian: Event): void => {
    const { target } = kejadian;
    const tombol = target instanceof Element ? target.closest('button, a') : null;
    if (tombol instanceof HTMLButtonElement && tombol.dataset['kelompok'] !== undefined) {
      this.#pilih(tombol);
    } else if (tombol instanceof HTMLElement && tombol.dataset['unduh'] !== undefined) {
      // The file at its own address shows the chart unchosen.
      if (tombol.matches('a') && Object.keys(this.#keadaan).length === 0) return;
      kejadian.preventDefault();
      void this.#unduh(tombol.dataset['unduh']);
    } else if (tombol instanceof HTMLElement && 'salin' in tombol.dataset) void this.#salin();
  };

  #pilih({ dataset, value }: HTMLButtonElement): void {
    const kelompok = this.#kelompok().find(({ id }) => id === dataset['kelompok']);
    if (!kelompok) return;
    this.#keadaan = tekan(kelompok, this.#keadaan, value);
    const query = tulisKeadaan(location.search, this.#grafik.id, this.#keadaan);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#tulis();
    void this.#tampil();
  }

  /** Shows the choice on the buttons and in the code that embeds the chart. */
  #tulis(): void {
    const hidup = new Map(this.#kelompok().map((satu) => [satu.id, aktif(satu, this.#keadaan)]));
    for (const tombol of this.#tombol()) {
      const nyala = hidup.get(tombol.dataset['kelompok'] ?? '')?.includes(tombol.value) === true;
      tombol.setAttribute('aria-pressed', String(nyala));
    }
    const kode = this.#kode();
    if (kode) isiKode(kode, this.#grafik.id, this.#keadaan);
  }

  #kode(): HTMLTextAreaElement | null {
    return this.querySelector('textarea[data-alamat]');
  }

  async #tampil(): Promise<void> {
    const bidang = await this.#mulai();
    bidang.pilih(this.#keadaan);
    this.#keterangan(undefined);
    const subjudul = this.querySelector('figcaption > .redup');
    if (subjudul) subjudul.textContent = bidang.tampilan.grafik.subjudul;
    const { gambarUlangSvg } = await import('./unduh.ts');
    gambarUlangSvg(this.#wadah(), bidang.tampilan);
  }

  #mulai(): Promise<BidangHidup> {
    this.#bidang ??= this.#ambil().catch((galat: unknown) => {
      // The line may be back when the reader reaches for the chart again.
      this.#bidang = undefined;
      throw galat;
    });
    return this.#bidang;
  }

  async #ambil(): Promise<BidangHidup> {
    const [hidup] = await Promise.all([import('./bidang-hidup.ts'), document.fonts.ready]);
    const bidang = new hidup.BidangHidup(this.#wadah(), this.#grafik);
    bidang.gambar();
    this.setAttribute('data-hidup', '');
    bentukUlang(this.#wadah(), this.#pelepas.signal, () => {
      bidang.gambar();
    });
    return bidang;
  }

  readonly #onKey = (kejadian: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = kejadian;
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') void this.#lepas();
    if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return;
    kejadian.preventDefault();
    void this.#mulai().then((bidang) => {
      const titik = bidang.tekan(key);
      this.#keterangan(titik);
      if (titik) this.#umumkan(sebutTitik(titik));
    });
  };

  readonly #onPointer = (kejadian: PointerEvent): void => {
    void this.#mulai().then((bidang) => {
      this.#keterangan(bidang.tunjuk(kejadian));
    });
  };

  async #lepas(): Promise<void> {
    if (!this.#bidang) return;
    const bidang = await this.#bidang;
    bidang.lepas();
    this.#keterangan(undefined);
  }

  #umumkan(kata: string): void {
    const kabar = this.querySelector('[aria-live]');
    if (kabar && kabar.textContent !== kata) kabar.textContent = kata;
  }

  #keterangan(titik: ReturnType<BidangHidup['tunjuk']>): void {
    tunjukkanTitik(this.querySelector('.keterangan-titik'), this.#wadah().clientWidth, titik);
  }

  async #unduh(jenis: string): Promise<void> {
    const [{ tampilan }, { berkasSvg, berkasPng }] = await Promise.all([
      this.#mulai(),
      import('./unduh.ts'),
    ]);
    const sumber = this.dataset['sumber'] ?? '';
    const isi = jenis === 'svg' ? berkasSvg(tampilan, sumber) : await berkasPng(tampilan, sumber);
    if (isi) simpanBerkas(isi, `${this.dataset['nama'] ?? this.#grafik.id}.${jenis}`);
  }

  async #salin(): Promise<void> {
    const kode = this.#kode();
    const kabar = this.querySelector('[data-tersalin]');
    if (kode && kabar) kabar.textContent = await salinKode(kode);
  }
}

customElements.define('cacah-grafik', GrafikHidup);
