import type { Bab } from '../book/outline.ts';
import { tempatanBab } from '../book/urai-bab.ts';
import type { Edisi } from './edisi.ts';

/** All the words that a book prints, for finding what it uses: prose, sentences from figures, tables, indicators. */
export function teksBuku(edisi: Edisi): string {
  return [
    ...edisi.bab.flatMap((bab) => [bab.judul, prosa(bab), ...narasi(bab, edisi)]),
    ...edisi.bab
      .flatMap(({ butir }) => butir)
      .flatMap(({ jenis, id, judul }) => [
        judul,
        ...(jenis === 'tabel' ? kataTabel(edisi, id) : []),
      ]),
    ...edisi.indikatorTerpakai().flatMap(({ nama, definisi, rumus }) => [nama, definisi, rumus]),
  ].join('\n');
}

/** Without the tags of components and the expressions in braces. */
function prosa({ isi }: Bab): string {
  return isi.replace(/<[^>]*>|\{[^}]*\}/g, ' ');
}

function narasi({ isi }: Bab, edisi: Edisi): readonly string[] {
  return tempatanBab(isi)
    .filter(({ tanda }) => tanda === 'Narasi')
    .flatMap(({ id }) => edisi.narasi(id));
}

function kataTabel(edisi: Edisi, id: string): readonly string[] {
  const { stub, kolom, baris, catatan } = edisi.tabel(id);
  // Names of regions are no words of the book.
  const label = baris.filter(({ kode }) => kode === undefined).map((satu) => satu.label);
  return [stub, ...kolom.flatMap(({ grup = '', judul }) => [grup, judul]), ...label, ...catatan];
}
