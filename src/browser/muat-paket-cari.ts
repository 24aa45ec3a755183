import type { PaketCari } from '../search/dokumen.ts';

declare global {
  /** Where the scripts of the packets leave them. */
  var cacahCari: PaketCari[] | undefined;
}

/**
 * Reads a packet as a script, which a strict policy and a page opened from disk allow alike. Rejects when the
 * script is not there.
 */
export function loadPaket(alamat: string): Promise<readonly PaketCari[]> {
  return new Promise((jadi, gagal) => {
    const skrip = document.createElement('script');
    skrip.src = alamat;
    skrip.addEventListener('load', () => {
      skrip.remove();
      jadi(globalThis.cacahCari?.splice(0) ?? []);
    });
    skrip.addEventListener('error', () => {
      skrip.remove();
      gagal(new Error(`${alamat} could not be read`));
    });
    document.head.append(skrip);
  });
}
