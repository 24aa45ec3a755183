import { decodeJelajah, encodeJelajah } from './alamat-jelajah.ts';
import { fillChoices, fillStep } from './isi-jelajah.ts';
import { pilihanDari, startJelajah } from './jelajah.ts';
import type { Keadaan } from './jelajah.ts';
import { kataMulai, kataPilihan } from './kata-jelajah.ts';
import type { KataTombol } from './kata-jelajah.ts';
import type { Peta } from './peta.ts';
import { markJelajah } from './tanda-jelajah.ts';

/** An answer of the panel: what its button says and where it leads. */
interface Tombol extends KataTombol {
  readonly sampai: Keadaan;
}

/**
 * Walks a reader through the flowchart of the page; its markup stands in Jelajah.astro. Where the walk stands is
 * part of the address, so that the browser's own way back works and a step can be sent to somebody.
 */
class Jelajah extends HTMLElement {
  readonly #peta = JSON.parse(this.dataset['peta'] ?? '[]') as Peta;
  #keadaan: Keadaan | undefined;
  #tombol: readonly Tombol[] = [];
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    const pembuka = this.#pembuka();
    pembuka?.addEventListener('click', this.#begin, { signal });
    if (pembuka) pembuka.hidden = false;
    // Browsers lend the clipboard only to pages from a safe address.
    this.#bagian('bagikan').hidden = !isSecureContext;
    addEventListener('popstate', this.#restore, { signal });
    this.addEventListener('keydown', this.#onKey, { signal });
    this.addEventListener('click', this.#onClick, { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }

  #pembuka(): HTMLElement | null {
    return document.querySelector('[data-jelajah-mulai]');
  }

  readonly #bagian = (nama: string): HTMLElement => {
    const bagian = this.querySelector<HTMLElement>(`[data-bagian=${nama}]`);
    if (!bagian) throw new Error(nama);
    return bagian;
  };

  readonly #onClick = ({ target }: Event): void => {
    const tombol = target instanceof Element ? target.closest('button') : null;
    const nama = tombol?.dataset['bagian'];
    if (nama === 'mundur') this.#back();
    else if (nama === 'ulang') this.#begin();
    else if (nama === 'tutup') this.#close();
    else if (nama === 'bagikan') void this.#share();
    else this.#choose([...this.#bagian('pilihan').children].findIndex((satu) => satu === tombol));
  };

  /** Keys work only while the panel has the focus (WCAG 2.1.4). */
  readonly #onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (altKey || ctrlKey || metaKey) return;
    const huruf = this.#tombol.flatMap(({ utama }, i) =>
      utama.toLowerCase().startsWith(key.toLowerCase()) ? [i] : [],
    );
    if (key === 'ArrowLeft') this.#back();
    else if (key === 'Escape') this.#close();
    else if (key === 'ArrowRight' && this.#tombol.length === 1) this.#choose(0);
    else if (huruf.length === 1) this.#choose(huruf[0]);
  };

  readonly #begin = (): void => {
    const mulai = this.#peta.flatMap(({ mulai }, nomor) => (mulai ? [nomor] : []));
    const [satu, ...lain] = mulai;
    if (satu !== undefined && lain.length === 0) this.#go(startJelajah(satu));
    else this.#show(undefined, mulai);
    this.#bagian('pilihan').querySelector('button')?.focus({ preventScroll: true });
  };

  #choose(urutan = -1): void {
    const tombol = this.#tombol[urutan];
    if (tombol) this.#go(tombol.sampai);
  }

  #go(keadaan: Keadaan): void {
    history.pushState(true, '', encodeJelajah(this.#peta, keadaan));
    this.#show(keadaan);
  }

  #back(): void {
    const sebelum = this.#keadaan?.sebelum;
    if (sebelum === undefined) return;
    // An entry that a step has made follows the one of the step before; one that was opened as a link does not.
    if (history.state === true) history.back();
    else {
      history.replaceState(null, '', encodeJelajah(this.#peta, sebelum));
      this.#show(sebelum);
    }
  }

  #close(): void {
    history.pushState(null, '', location.pathname + location.search);
    this.#hide();
    this.#pembuka()?.focus();
  }

  #hide(): void {
    this.hidden = true;
    this.#keadaan = undefined;
    markJelajah(this.#peta, undefined);
  }

  readonly #restore = (): void => {
    const keadaan = decodeJelajah(this.#peta, location.hash);
    if (keadaan) this.#show(keadaan);
    else if (location.hash === '') this.#hide();
  };

  /** Shows a step, or the question where to begin. */
  #show(keadaan: Keadaan | undefined, mulai: readonly number[] = []): void {
    const fokus = this.contains(document.activeElement);
    this.#keadaan = keadaan;
    this.#tombol = keadaan
      ? pilihanDari(this.#peta, keadaan).map((satu) => ({
          ...kataPilihan(this.#peta, satu),
          sampai: satu.sampai,
        }))
      : mulai.map((nomor) => ({ ...kataMulai(this.#peta, nomor), sampai: startJelajah(nomor) }));
    this.hidden = false;
    fillStep(this.#bagian, this.#peta, keadaan);
    fillChoices(this.#bagian('pilihan'), this.#tombol);
    this.#reveal(markJelajah(this.#peta, keadaan) ?? this);
    if (fokus) this.#keepFocus();
  }

  /** Brings the step into view; in a window too low for flowchart and panel, the panel's answers instead. */
  #reveal(langkah: Element): void {
    const melekat = getComputedStyle(this).position === 'sticky';
    const tenang = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tujuan = melekat ? langkah : this.#bagian('tombol');
    tujuan.scrollIntoView({
      block: melekat ? 'nearest' : 'end',
      inline: 'center',
      behavior: tenang ? 'auto' : 'smooth',
    });
  }

  /** When the button that had the focus is gone, the next best one gets it. */
  #keepFocus(): void {
    const kini = document.activeElement;
    if (kini instanceof HTMLElement && this.contains(kini) && kini.offsetParent) return;
    const tujuan = this.#bagian('pilihan').querySelector('button') ?? this.#bagian('ulang');
    tujuan.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    if (!this.#keadaan) return;
    const url = new URL(encodeJelajah(this.#peta, this.#keadaan), location.href).href;
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      // A reader who changes their mind rejects the promise.
      await navigator.share({ url }).catch(() => undefined);
      return;
    }
    this.#bagian('tersalin').textContent = await navigator.clipboard.writeText(url).then(
      () => 'Tautan tersalin.',
      () => 'Salin alamat dari bilah alamat peramban.',
    );
  }
}

customElements.define('cacah-jelajah', Jelajah);
