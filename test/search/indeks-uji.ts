import { paketCari } from '../../src/io/cari/paket.ts';
import { readPortal } from '../../src/io/portal.ts';
import { readPadanan } from '../../src/io/read-padanan.ts';
import { searchIndeks } from '../../src/search/cari.ts';
import type { DokumenCari } from '../../src/search/dokumen.ts';
import type { Indeks } from '../../src/search/indeks.ts';
import { addDokumen, makeIndeks } from '../../src/search/indeks.ts';
import type { KelompokPadanan } from '../../src/search/padanan.ts';
import { makePadanan } from '../../src/search/padanan.ts';
import type { Tampilan } from '../../src/search/tampil.ts';
import { presentResult } from '../../src/search/tampil.ts';

/** An index of a few pages, each given by its title and passages; its address is `/<number>/`. */
export function indeksOf(
  halaman: readonly (readonly [judul: string, ...isi: string[]])[],
  padanan: KelompokPadanan = [],
): Indeks {
  const indeks = makeIndeks(makePadanan(padanan));
  addDokumen(
    indeks,
    halaman.map(([judul, ...isi], i): DokumenCari => ({
      kelompok: 'panduan',
      judul,
      alamat: `/${i + 1}/`,
      keterangan: '',
      induk: '',
      isi,
    })),
  );
  return indeks;
}

/** The index of the committed portal, read as the browser reads it. */
export async function indeksPortal(): Promise<Indeks> {
  const padanan = readPadanan('content').nilai ?? [];
  const indeks = makeIndeks(makePadanan(padanan));
  for (const [, { dokumen }] of paketCari(
    await readPortal({ content: 'content', data: 'data' }),
    padanan,
  )) {
    addDokumen(indeks, dokumen);
  }
  return indeks;
}

/** Results in the order in which a reader meets them. */
export function tampilan(indeks: Indeks, teks: string): readonly Tampilan[] {
  const { kelompok, kena } = searchIndeks(indeks, teks);
  return kelompok.flatMap(({ hasil }) => hasil).map((satu) => presentResult(indeks, kena, satu));
}

/** Addresses of the results, best first. */
export function alamatHasil(indeks: Indeks, teks: string): readonly string[] {
  return tampilan(indeks, teks).map(({ alamat }) => alamat);
}
