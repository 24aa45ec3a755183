import type { Butir, Hilang } from '../../book/outline.ts';
import type { Edisi } from '../../io/edisi.ts';

/** The edition a chapter is set for. A component outside a chapter is a mistake in a page: an Error. */
export function edisiHalaman(locals: App.Locals): Edisi {
  if (!locals.buku)
    throw new Error('Tabel, Grafik, Indikator and Narasi stand only inside a chapter of a book');
  return locals.buku;
}

/** A table or chart that a chapter places: its number and anchor in the book, or why the book has not got it. */
export function butirHalaman(
  locals: App.Locals,
  jenis: Butir['jenis'],
  id: string,
): {
  readonly edisi: Edisi;
  readonly butir: Butir | undefined;
  readonly hilang: Hilang | undefined;
} {
  const edisi = edisiHalaman(locals);
  return { edisi, butir: edisi.butir(jenis, id), hilang: edisi.hilang(jenis, id) };
}
