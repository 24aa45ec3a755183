import { searchIndeks } from '../search/cari.ts';
import type { Indeks } from '../search/indeks.ts';
import { addDokumen, makeIndeks } from '../search/indeks.ts';
import { makePadanan } from '../search/padanan.ts';
import { drawHasil } from './gambar-hasil-cari.ts';
import { sayHasil } from './kabar-cari.ts';
import { loadPaket } from './muat-paket-cari.ts';

/** Milliseconds without a key after which the question is answered. */
const jeda = 90;
/** Documents that are read in one go, so that typing is never held up. */
const sekaliBaca = 100;

/**
 * The page of the search: answers while the reader types, from packets that lie beside the page (`data-paket`);
 * `data-lengkap` says that all of them are read. Arrow keys go from the box through the results and back, Escape
 * returns to the box and then empties it.
 */
class Cari extends HTMLElement {
  #pelepas = new AbortController();
  #indeks: Indeks | undefined;
  #gagal = false;
  #tunggu = 0;

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const kotak = this.#kotak();
    kotak.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#listen(kotak, this.#pelepas.signal);
    for (const satu of this.querySelectorAll<HTMLElement>('[data-skrip]')) satu.hidden = false;
    // A reader of the list came for its part, everyone else for the box.
    if (location.hash === '') kotak.focus({ preventScroll: true });
    void this.#read();
  }

  #listen(kotak: HTMLInputElement, signal: AbortSignal): void {
    kotak.addEventListener(
      'input',
      () => {
        clearTimeout(this.#tunggu);
        this.#tunggu = window.setTimeout(() => {
          this.#answer();
        }, jeda);
      },
      { signal },
    );
    kotak.addEventListener(
      'change',
      () => {
        this.#remember();
      },
      { signal },
    );
    kotak.form?.addEventListener(
      'submit',
      (peristiwa) => {
        peristiwa.preventDefault();
        clearTimeout(this.#tunggu);
        this.#remember();
        this.#answer();
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (peristiwa) => {
        if (this.#move(peristiwa.key)) peristiwa.preventDefault();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    clearTimeout(this.#tunggu);
    this.#pelepas.abort();
  }

  async #read(): Promise<void> {
    const { signal } = this.#pelepas;
    try {
      for (const nama of (this.dataset['paket'] ?? '').split(' ')) {
        for (const { padanan, dokumen } of await loadPaket(nama)) {
          this.#indeks ??= makeIndeks(makePadanan(padanan ?? []));
          for (let dari = 0; dari < dokumen.length; dari += sekaliBaca) {
            if (signal.aborted) return;
            addDokumen(this.#indeks, dokumen.slice(dari, dari + sekaliBaca));
            await new Promise((lanjut) => setTimeout(lanjut));
          }
        }
        this.#answer();
      }
      this.dataset['lengkap'] = '';
    } catch {
      // A packet that does not arrive leaves the list below, and what the others gave.
      this.#gagal = true;
      this.#answer();
    }
  }

  #answer(): void {
    const teks = this.#question();
    const hasil = teks === '' || !this.#indeks ? undefined : searchIndeks(this.#indeks, teks);
    const ada = hasil !== undefined && hasil.jumlah > 0;
    this.#bagian('daftar').hidden = ada;
    this.#show(ada && this.#indeks ? drawHasil(this.#indeks, hasil) : []);
    this.#say(hasil ? sayHasil(teks, hasil) : this.#waiting(teks));
  }

  /** Results that came while the reader stood on one leave them there. */
  #show(semua: readonly HTMLElement[]): void {
    const tempat = this.#bagian('hasil');
    const dipilih = tempat.querySelector<HTMLAnchorElement>('a:focus')?.href;
    tempat.replaceChildren(...semua);
    if (dipilih === undefined) return;
    const lagi = [...tempat.querySelectorAll('a')].find(({ href }) => href === dipilih);
    (lagi ?? this.#kotak()).focus();
  }

  #waiting(teks: string): string {
    if (this.#gagal) return 'Pencarian tidak dapat dimuat. Pakai daftar di bawah ini.';
    return teks === '' ? '' : 'Memuat …';
  }

  /** A packet that changes nothing in the answer is not read out again. */
  #say(kabar: string): void {
    const tempat = this.#bagian('kabar');
    if (tempat.textContent !== kabar) tempat.textContent = kabar;
  }

  /**
   * Writes the question into the address when the reader is done with it, so that they come back to its answers;
   * with every letter would be more often than browsers allow. A page opened from disk may not change its address.
   */
  #remember(): void {
    if (location.protocol === 'file:') return;
    const teks = this.#question();
    const tanya = teks === '' ? '' : `?q=${encodeURIComponent(teks)}`;
    if (location.search !== tanya) {
      history.replaceState(history.state, '', location.pathname + tanya + location.hash);
    }
  }

  /** Whether the key was one that moves. */
  #move(tombol: string): boolean {
    const kotak = this.#kotak();
    const semua = [kotak, ...this.#bagian('hasil').querySelectorAll('a')];
    const kini = semua.findIndex((satu) => satu === document.activeElement);
    if (kini < 0) return false;
    if (tombol === 'Escape') return this.#escape(kini === 0);
    const tujuan = { ArrowDown: kini + 1, ArrowUp: kini - 1 }[tombol];
    if (tujuan === undefined) return false;
    semua[tujuan]?.focus();
    return true;
  }

  #escape(diKotak: boolean): boolean {
    const kotak = this.#kotak();
    if (diKotak) {
      kotak.value = '';
      this.#remember();
      this.#answer();
    } else {
      kotak.focus();
      kotak.select();
    }
    return true;
  }

  #question(): string {
    return this.#kotak().value.trim();
  }

  #kotak(): HTMLInputElement {
    const kotak = this.querySelector('input');
    if (!kotak) throw new Error('the search has no box');
    return kotak;
  }

  #bagian(nama: string): HTMLElement {
    const bagian = this.querySelector<HTMLElement>(`[data-bagian="${nama}"]`);
    if (!bagian) throw new Error(`the search has no part ${nama}`);
    return bagian;
  }
}

customElements.define('cacah-cari', Cari);
