import { EVENT_ID } from 'js-yaml';
import type { TabelSimpul } from './node-table.ts';

/** A node, and the offset of the key or hyphen that leads to it. */
interface Anak {
  readonly nomor: number;
  readonly offset: number;
}

/**
 * Offset of the key or list item that a path leads to, as far as the path exists. A number in the path is an
 * index from 0; a text is a key or, in a list, the number of the item from 1, as paths are printed.
 */
export function locate(teks: string, simpul: TabelSimpul, jalur: readonly PropertyKey[]): number {
  let nomor = 1;
  let offset = Math.max(simpul.awal(nomor), 0);
  for (const bagian of jalur) {
    const anak = childAt(teks, simpul, nomor, bagian);
    if (anak === undefined) break;
    ({ nomor, offset } = anak);
  }
  return offset;
}

function childAt(
  teks: string,
  simpul: TabelSimpul,
  induk: number,
  bagian: PropertyKey,
): Anak | undefined {
  switch (simpul.jenis(induk)) {
    case EVENT_ID.MAPPING:
      return valueAt(teks, simpul, induk, String(bagian));
    case EVENT_ID.SEQUENCE:
      return itemAt(teks, simpul, induk, typeof bagian === 'number' ? bagian : Number(bagian) - 1);
    default:
      return undefined;
  }
}

/** A key that is written with escapes is not found, so that its place is that of what holds it. */
function valueAt(
  teks: string,
  simpul: TabelSimpul,
  induk: number,
  kunci: string,
): Anak | undefined {
  let nomor = induk + 1;
  while (simpul.jenis(nomor) !== EVENT_ID.POP) {
    const nilai = simpul.sesudah(nomor);
    const offset = simpul.awal(nomor);
    const samaPanjang = simpul.akhir(nomor) - offset === kunci.length;
    if (samaPanjang && teks.startsWith(kunci, offset)) return { nomor: nilai, offset };
    nomor = simpul.sesudah(nilai);
  }
  return undefined;
}

function itemAt(teks: string, simpul: TabelSimpul, induk: number, ke: number): Anak | undefined {
  let nomor = induk + 1;
  for (let i = 0; i < ke && simpul.jenis(nomor) !== EVENT_ID.POP; i++)
    nomor = simpul.sesudah(nomor);
  if (!(ke >= 0) || simpul.jenis(nomor) === EVENT_ID.POP) return undefined;
  const awal = simpul.awal(nomor);
  return { nomor, offset: awal < 0 ? hyphenOf(teks, simpul, induk, nomor) : awal };
}

/** An empty item has no place but its hyphen: the first opens the list, each other begins a line. */
function hyphenOf(teks: string, simpul: TabelSimpul, induk: number, butir: number): number {
  let tanda = simpul.awal(induk);
  for (let nomor = induk + 1; nomor < butir; nomor = simpul.sesudah(nomor)) {
    const garis = /^[ \t]*-(?=\s|$)/gm;
    garis.lastIndex = Math.max(tanda + 1, endOf(simpul, nomor));
    if (garis.test(teks)) tanda = garis.lastIndex - 1;
  }
  return tanda;
}

function endOf(simpul: TabelSimpul, nomor: number): number {
  let akhir = 0;
  for (let ke = nomor; ke < simpul.sesudah(nomor); ke++) akhir = Math.max(akhir, simpul.akhir(ke));
  return akhir;
}
