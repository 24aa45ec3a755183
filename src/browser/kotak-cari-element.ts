/** A box for searching that the key / leads to from anywhere on the page, as long as nothing is being written. */
class KotakCari extends HTMLElement {
  #pelepas = new AbortController();

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    document.addEventListener(
      'keydown',
      (peristiwa) => {
        if (peristiwa.key !== '/' || isWriting(peristiwa)) return;
        const kotak = this.querySelector('input');
        if (!kotak) return;
        peristiwa.preventDefault();
        kotak.focus();
        kotak.select();
      },
      { signal: this.#pelepas.signal },
    );
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
  }
}

/** True when the key belongs to a text, or to a shortcut of the browser. */
function isWriting({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('cacah-kotak-cari', KotakCari);
