import { kelompokPilihan, susunBanding } from './banding-wilayah.ts';
import type { AngkaBanding, TabelBanding } from './banding-wilayah.ts';
import { bacaPilihan, tulisPilihan } from './saring-sop.ts';

declare global {
  /** Where the script of the figures leaves them. */
  var cacahBanding: AngkaBanding | undefined;
}

/**
 * Sets two regions of the reader's choice side by side, from one file of figures. The choice is part of the address:
 * `?a=63.05.01&b=63.05.02.2001`. Where the file cannot be read the table of all kecamatan below remains.
 */
class BandingWilayah extends HTMLElement {
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    void this.#start(this.#pelepas.signal);
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const angka = await muatAngka(this.dataset['angka'] ?? '');
    if (signal.aborted) return;
    if (!angka) {
      this.toggleAttribute('data-gagal', true);
      return;
    }
    for (const pilihan of this.#selects()) isiPilihan(pilihan, angka);
    this.addEventListener(
      'change',
      () => {
        this.#keep(angka);
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#restore(angka);
      },
      { signal },
    );
    this.#restore(angka);
  }

  #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #restore(angka: AngkaBanding): void {
    const kode = angka.wilayah.map((satu) => satu.kode);
    const dipilih = bacaPilihan(location.search, { a: kode, b: kode });
    for (const satu of this.#selects()) satu.value = dipilih[satu.name] ?? '';
    this.#show(angka);
  }

  #keep(angka: AngkaBanding): void {
    const dipilih = Object.fromEntries(this.#selects().map(({ name, value }) => [name, value]));
    history.replaceState(history.state, '', `${location.pathname}${tulisPilihan(dipilih)}`);
    this.#show(angka);
  }

  #show(angka: AngkaBanding): void {
    const tabel = susunBanding(
      angka,
      this.#selects().map(({ value }) => value),
    );
    const hasil = this.querySelector<HTMLElement>('[data-bagian=hasil]');
    if (!hasil) return;
    hasil.hidden = tabel === undefined;
    hasil.replaceChildren(...(tabel ? [gambarTabel(tabel)] : []));
    const kabar = this.querySelector('[role=status]');
    if (kabar && tabel) kabar.textContent = `Membandingkan ${tabel.judul}.`;
  }
}

/**
 * Reads the figures as a script, which a strict policy and a page opened from disk allow alike. Undefined where the
 * script is not there.
 */
function muatAngka(alamat: string): Promise<AngkaBanding | undefined> {
  return new Promise((jadi) => {
    const skrip = document.createElement('script');
    const selesai = (): void => {
      skrip.remove();
      jadi(globalThis.cacahBanding);
    };
    skrip.addEventListener('load', selesai);
    skrip.addEventListener('error', selesai);
    skrip.src = alamat;
    document.head.append(skrip);
  });
}

function isiPilihan(pilihan: HTMLSelectElement, angka: AngkaBanding): void {
  const kelompok = kelompokPilihan(angka).map(({ judul, wilayah }) => {
    const satu = document.createElement('optgroup');
    satu.label = judul;
    satu.append(...wilayah.map(({ kode, sebutan }) => new Option(sebutan, kode)));
    return satu;
  });
  pilihan.append(...kelompok);
  pilihan.disabled = false;
}

function gambarTabel({ judul, kolom, baris }: TabelBanding): HTMLElement {
  const tabel = elemen('table', { class: 'angka tabel-wilayah' });
  tabel.append(
    elemen('caption', {}, elemen('span', { class: 'judul' }, judul)),
    elemen(
      'thead',
      {},
      elemen(
        'tr',
        {},
        elemen('th', { scope: 'col', class: 'stub' }, 'Indikator'),
        ...kolom.map((teks) => elemen('th', { scope: 'col' }, teks)),
      ),
    ),
    elemen(
      'tbody',
      {},
      ...baris.map(({ nama, satuan, sel }) =>
        elemen(
          'tr',
          {},
          elemen('th', { scope: 'row' }, nama, elemen('small', {}, satuan)),
          ...sel.map((teks) => elemen('td', {}, teks)),
        ),
      ),
    ),
  );
  return elemen(
    'div',
    { class: 'gulir', role: 'region', 'aria-label': judul, tabindex: '0' },
    tabel,
  );
}

function elemen(
  nama: string,
  ciri: Readonly<Record<string, string>>,
  ...isi: readonly (string | Node)[]
): HTMLElement {
  const satu = document.createElement(nama);
  for (const [kunci, nilai] of Object.entries(ciri)) satu.setAttribute(kunci, nilai);
  satu.append(...isi);
  return satu;
}

customElements.define('cacah-banding-wilayah', BandingWilayah);
