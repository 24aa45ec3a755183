import { join, posix } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import { listFolder } from './list-folder.ts';
import { readText } from './read-text.ts';

/** The prose of an SOP. */
interface Prosa {
  /** `<kode>/<slug>`, as the reader of the whole content names the SOP. */
  readonly id: string;
  /** Markdown; may be empty. */
  readonly isi: string;
}

/**
 * The prose of every SOP file of a content folder, both levels sorted by name. It judges nothing: a file without a
 * definition, or whose bytes are no UTF-8, has no prose here, and the reader of the whole content says what is wrong.
 */
export function readProsa(folder: string): readonly Prosa[] {
  return listFolder(folder, 'sop').flatMap((kode) =>
    listFolder(folder, posix.join('sop', kode))
      .filter((nama) => nama.endsWith('.md'))
      .flatMap((nama) => {
        const berkas = join(folder, 'sop', kode, nama);
        const naskah = splitFrontMatter(readText(berkas, berkas).nilai ?? '');
        return naskah ? [{ id: `${kode}/${nama.replace(/\.md$/, '')}`, isi: naskah.isi }] : [];
      }),
  );
}
