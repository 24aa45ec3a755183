import type { Butir } from '../book/outline.ts';
import type { Edisi } from './edisi.ts';

/** The tables that stand before and after a table in the book; absent at its ends. */
export function tetanggaTabel(
  { bab }: Pick<Edisi, 'bab'>,
  tabel: string,
): { readonly sebelum?: Butir | undefined; readonly sesudah?: Butir | undefined } {
  const semua = bab.flatMap(({ butir }) => butir).filter(({ jenis }) => jenis === 'tabel');
  const letak = semua.findIndex(({ id }) => id === tabel);
  if (letak < 0) return {};
  return { sebelum: semua[letak - 1], sesudah: semua[letak + 1] };
}
