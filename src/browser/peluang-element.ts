/**
 * A slider for the chance that a check fails. `data-lama` holds the figure of each of its stops in words, computed
 * when the page was built.
 */
class Peluang extends HTMLElement {
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const geser = this.querySelector('input');
    const lama = JSON.parse(this.dataset['lama'] ?? '[]') as readonly string[];
    const show = () => {
      const hentian = Number(geser?.value) / Number(geser?.step);
      const persen = `${geser?.value ?? ''} %`;
      geser?.setAttribute('aria-valuetext', `${persen}: ${lama[hentian] ?? ''}`);
      for (const [nama, teks] of Object.entries({ persen, lama: lama[hentian] ?? '' })) {
        const tempat = this.querySelector(`[data-bagian=${nama}]`);
        if (tempat) tempat.textContent = teks;
      }
    };
    geser?.addEventListener('input', show, { signal: this.#pelepas.signal });
    show();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }
}

customElements.define('cacah-peluang', Peluang);
