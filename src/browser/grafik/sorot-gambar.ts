import type { BentukTitik } from './letak-gambar.ts';

const ns = 'http://www.w3.org/2000/svg';

/** A line around the point that the reader stands on, seen on every ground: dark between two light lines. */
export class SorotGambar {
  readonly #kelompok = document.createElementNS(ns, 'g');
  readonly #garis = [
    ['g-kertas', '6'],
    ['g-teks', '2.5'],
  ].map(([kelas = '', tebal = '']) => {
    const garis = document.createElementNS(ns, 'path');
    garis.setAttribute('class', `${kelas} g-garis`);
    garis.setAttribute('fill', 'none');
    garis.setAttribute('stroke-width', tebal);
    garis.setAttribute('stroke-linejoin', 'round');
    garis.setAttribute('vector-effect', 'non-scaling-stroke');
    this.#kelompok.append(garis);
    return garis;
  });

  constructor() {
    this.#kelompok.setAttribute('class', 'sorot-titik');
  }

  /** Draws the line; what it surrounds, in px of the window. */
  lingkari({ svg, d }: BentukTitik): DOMRect {
    for (const garis of this.#garis) garis.setAttribute('d', d);
    if (this.#kelompok.parentNode !== svg) svg.append(this.#kelompok);
    return this.#kelompok.getBoundingClientRect();
  }

  lepas(): void {
    this.#kelompok.remove();
  }
}
