/**
 * Lets a reader choose who they are: the part of that pelaksana stays, the others go, and the flowchart shows what
 * is theirs (`data-saya`). The choice is part of the address: `#saya-kasi`.
 */
class SayaSebagai extends HTMLElement {
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    const pilihan = this.querySelector('select');
    pilihan?.addEventListener(
      'change',
      () => {
        this.#choose(pilihan.value);
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
    for (const satu of this.querySelectorAll<HTMLElement>('[data-skrip]')) satu.hidden = false;
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }

  #choose(id: string): void {
    history.replaceState(history.state, '', id === '' ? location.pathname : `#${id}`);
    this.#show(id);
  }

  #restore(): void {
    const id = location.hash.slice(1);
    const pilihan = this.querySelector('select');
    if (!pilihan || ![...pilihan.options].some(({ value }) => value === id)) return;
    pilihan.value = id;
    this.#show(id);
  }

  #show(id: string): void {
    const rincian = this.querySelector('details');
    if (rincian) rincian.open = id !== '';
    for (const bagian of this.querySelectorAll('section')) {
      bagian.hidden = id !== '' && bagian.id !== id;
    }
    markMilik(id === '' ? undefined : this.querySelector<HTMLElement>(`#${CSS.escape(id)}`));
  }
}

/** Marks what belongs to one pelaksana in the flowchart; nothing takes all marks away. */
function markMilik(bagian: HTMLElement | null | undefined): void {
  const tabel = document.querySelector<HTMLElement>('.tabel-alur');
  const { milik = '[]', baris = '', kolom = '' } = bagian?.dataset ?? {};
  const simbol = JSON.parse(milik) as readonly string[];
  const nomor = baris.split(' ');
  tabel?.toggleAttribute('data-saya', bagian != null);
  for (const sel of tabel?.querySelectorAll<HTMLElement>('[data-simbol]') ?? []) {
    sel.toggleAttribute('data-saya', simbol.includes(sel.dataset['simbol'] ?? ''));
  }
  for (const satu of tabel?.querySelectorAll('tbody > tr') ?? []) {
    satu.toggleAttribute('data-saya', nomor.includes(satu.id.slice(1)));
  }
  for (const [i, judul] of [...(tabel?.querySelectorAll('th.pelaksana') ?? [])].entries()) {
    judul.toggleAttribute('data-saya', bagian != null && String(i) === kolom);
  }
}

customElements.define('cacah-saya-sebagai', SayaSebagai);
