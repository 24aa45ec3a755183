import type { Potongan } from './perbedaan.ts';

/** Words of a document inside a sentence. */
export function quote(teks: string): string {
  return teks === '' ? '(kosong)' : `"${teks}"`;
}

/** The beginning of a text that the reader only has to recognise. */
export function quoteBriefly(teks: string): string {
  const kata = teks.split(' ');
  return kata.length <= 12 ? quote(teks) : `"${kata.slice(0, 10).join(' ')} …"`;
}

/** Where something went, to follow its old number; a row that others came or left above may keep its number. */
export function describeMove<T extends string | number>(
  hal: 'langkah' | 'kolom' | 'butir',
  lama: T,
  baru: T,
): string {
  return lama === baru
    ? `berpindah urutan terhadap ${hal} lain`
    : `dipindahkan menjadi ${hal} ${baru}`;
}

/**
 * What became of a text, to follow its name: the words that changed where they are few among many, else the
 * old and the new text.
 */
export function describeChange(lama: string, baru: string, potongan: readonly Potongan[]): string {
  const penggantian = replacements(potongan);
  const panjang = Math.min(wordCount(lama), wordCount(baru)) > kalimatPendek;
  const sebagian = potongan.some(({ jenis }) => jenis === 'sama');
  return panjang && sebagian && penggantian.length <= palingBanyak
    ? `diubah: ${penggantian.map(describeReplacement).join(', ')}`
    : `diubah dari ${quote(lama)} menjadi ${quote(baru)}`;
}

const kalimatPendek = 8;
const palingBanyak = 3;

interface Penggantian {
  readonly dihapus: string;
  readonly ditambah: string;
}

/** Runs of words that are not in both texts; the pieces between two kept ones belong together. */
function replacements(potongan: readonly Potongan[]): readonly Penggantian[] {
  const kelompok: Potongan[][] = [[]];
  for (const satu of potongan) {
    if (satu.jenis === 'sama') kelompok.push([]);
    else kelompok.at(-1)?.push(satu);
  }
  const kata = (isi: readonly Potongan[], jenis: Potongan['jenis']) =>
    isi.find((satu) => satu.jenis === jenis)?.teks.trim() ?? '';
  return kelompok
    .filter((isi) => isi.length > 0)
    .map((isi) => ({ dihapus: kata(isi, 'dihapus'), ditambah: kata(isi, 'ditambah') }));
}

function describeReplacement({ dihapus, ditambah }: Penggantian): string {
  if (dihapus === '') return `ditambah ${quote(ditambah)}`;
  if (ditambah === '') return `${quote(dihapus)} dihapus`;
  return `${quote(dihapus)} menjadi ${quote(ditambah)}`;
}

function wordCount(teks: string): number {
  return teks.split(' ').length;
}
