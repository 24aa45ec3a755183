import type { Edisi } from '../../io/edisi.ts';

/** The edition a chapter is set for. A component outside a chapter is a mistake in a page: an Error. */
export function edisiHalaman(locals: App.Locals): Edisi {
  if (!locals.buku)
    throw new Error('Tabel, Grafik, Indikator and Narasi stand only inside a chapter of a book');
  return locals.buku;
}
