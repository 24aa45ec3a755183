import { bacaPilihan, jumlahNilai, saring, sebutJumlah, tulisPilihan } from './saring-sop.ts';
import type { Ciri, Pilihan } from './saring-sop.ts';

/**
 * Narrows the list of SOPs on the page by several saringan at once. Without a script
 * its place is taken by links to a page for each value; `data-siap` says that it works. The choice is part of the address:
 * `?pelaksana=kepala-bidang&status=berlaku`.
 */
class SaringSop extends HTMLElement {
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    this.addEventListener(
      'change',
      () => {
        this.#keep();
      },
      { signal },
    );
    this.querySelector('[data-hapus]')?.addEventListener(
      'click',
      () => {
        for (const satu of this.#selects()) satu.value = '';
        this.#keep();
        this.#selects()[0]?.focus();
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#restore();
      },
      { signal },
    );
    this.#restore();
    const rincian = this.querySelector<HTMLDetailsElement>(':scope > details');
    const menyaring = tulisPilihan(this.#pilihan()) !== '';
    if (rincian) rincian.open = menyaring || matchMedia('(min-width: 48rem)').matches;
    this.toggleAttribute('data-siap', true);
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }

  #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #restore(): void {
    const dikenal = this.#selects().map(
      ({ name, options }) => [name, [...options].map(({ value }) => value)] as const,
    );
    const pilihan = bacaPilihan(location.search, Object.fromEntries(dikenal));
    for (const satu of this.#selects()) satu.value = pilihan[satu.name] ?? '';
    this.#show(pilihan);
  }

  #pilihan(): Pilihan {
    return Object.fromEntries(this.#selects().map(({ name, value }) => [name, value]));
  }

  #keep(): void {
    const pilihan = this.#pilihan();
    history.replaceState(history.state, '', `${location.pathname}${tulisPilihan(pilihan)}`);
    this.#show(pilihan);
  }

  #show(pilihan: Pilihan): void {
    const butir = [...document.querySelectorAll<HTMLElement>('[data-sop]')];
    const ciri = butir.map((satu) => readCiri(satu, Object.keys(pilihan)));
    const cocok = saring(ciri, pilihan);
    for (const [i, satu] of butir.entries()) satu.hidden = cocok[i] !== true;
    for (const bagian of document.querySelectorAll<HTMLElement>('[data-kelompok]')) {
      bagian.hidden = bagian.querySelector('[data-sop]:not([hidden])') === null;
    }
    for (const satu of this.#selects()) countOptions(satu, jumlahNilai(ciri, pilihan, satu.name));
    const kabar = this.querySelector('[role=status]');
    const tampak = cocok.filter(Boolean).length;
    const kata = sebutJumlah(tampak, butir.length);
    // Written anew only when it changes, so that opening the page announces nothing.
    if (kabar && kabar.textContent !== kata) kabar.textContent = kata;
    const hapus = this.querySelector<HTMLButtonElement>('[data-hapus]');
    if (hapus) hapus.disabled = Object.values(pilihan).every((nilai) => nilai === '');
  }
}

/** The values of an entry, from `data-ciri-<saringan>`. */
function readCiri(butir: HTMLElement, saringan: readonly string[]): Ciri {
  return Object.fromEntries(
    saringan.map((id) => [id, (butir.getAttribute(`data-ciri-${id}`) ?? '').split(' ')]),
  );
}

/** Says behind each value how many SOPs it leaves, and bars those that leave none. */
function countOptions(pilihan: HTMLSelectElement, jumlah: ReadonlyMap<string, number>): void {
  for (const satu of pilihan.options) {
    if (satu.value === '') continue;
    const sisa = jumlah.get(satu.value) ?? 0;
    satu.textContent = `${satu.dataset['nama'] ?? ''} (${sisa})`;
    satu.disabled = sisa === 0 && !satu.selected;
  }
}

customElements.define('cacah-saring-sop', SaringSop);
