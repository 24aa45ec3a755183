import { alignInOrder } from './align.ts';
import type { Pasangan } from './align.ts';
import type { Potongan } from './perbedaan.ts';

/** A text with single spaces, so that another line break is no change. */
export function tidy(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}

/**
 * The words of two tidy texts that were kept, removed and added. The pieces `sama` and `dihapus` together are
 * the old text, `sama` and `ditambah` the new one, but for a space at its beginning.
 */
export function diffWords(lama: string, baru: string): readonly Potongan[] {
  const [a, b] = [tokensOf(lama), tokensOf(baru)];
  const kembar = alignInOrder({
    lama: a.length,
    baru: b.length,
    nilai: (i, j) => (a[i] === b[j] ? 1 : 0),
  });
  // Two texts that share only the odd "dan" are read more easily as one for the other.
  if (2 * kembar.length < sebagianKecil * (a.length + b.length)) return replace(lama, baru);
  return joinPieces(piecesBetween(a, b, kembar));
}

const sebagianKecil = 0.4;

/** Words and punctuation marks, each with the space before it; the first as if one stood before it. */
function tokensOf(teks: string): readonly string[] {
  return ` ${teks}`.match(/ ?(?:[\p{L}\p{N}]+(?:[-./'’][\p{L}\p{N}]+)*|[^ ])/gu) ?? [];
}

function replace(lama: string, baru: string): readonly Potongan[] {
  const potongan: readonly Potongan[] = [
    { jenis: 'dihapus', teks: lama },
    { jenis: 'ditambah', teks: baru },
  ];
  return potongan.filter(({ teks }) => teks !== '');
}

function piecesBetween(
  a: readonly string[],
  b: readonly string[],
  kembar: readonly Pasangan[],
): readonly Potongan[] {
  const batas = [...kembar, [a.length, b.length] as const];
  return batas.flatMap(([i, j], urutan): readonly Potongan[] => {
    const [sampaiI, sampaiJ] = batas[urutan - 1] ?? [-1, -1];
    return [
      { jenis: 'dihapus', teks: a.slice(sampaiI + 1, i).join('') },
      { jenis: 'ditambah', teks: b.slice(sampaiJ + 1, j).join('') },
      { jenis: 'sama', teks: a[i] ?? '' },
    ];
  });
}

/** Neighbours of one kind as one piece, without the space that stands before the whole text. */
function joinPieces(potongan: readonly Potongan[]): readonly Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of potongan) {
    if (satu.teks === '') continue;
    const sebelum = hasil.at(-1);
    if (sebelum?.jenis === satu.jenis)
      hasil[hasil.length - 1] = { ...satu, teks: sebelum.teks + satu.teks };
    else hasil.push(satu);
  }
  return hasil;
}
