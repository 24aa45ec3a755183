import { compareDaftar } from './daftar.ts';
import { describeChange, quote } from './kutip.ts';
import type { PerubahanIsian } from './perbedaan.ts';
import { diffWords, tidy } from './potongan.ts';

/** A field that two revisions of something are compared by: one text, or the items of a list. */
export interface Isian<T> {
  /** Path of the field in the definition. */
  readonly kunci: string;
  readonly nama: string;
  readonly baca: (dari: T) => string | readonly string[];
}

interface Revisi<T> {
  readonly lama: T;
  readonly baru: T;
  /** Follows the name of a field in the sentences, e.g. ` langkah 3`. */
  readonly tempat: string;
}

/** What changed in the fields: one entry for each text and each item of a list. */
export function compareIsian<T>(
  isian: readonly Isian<T>[],
  { lama, baru, tempat }: Revisi<T>,
): readonly PerubahanIsian[] {
  return isian.flatMap(({ kunci, nama, baca }) => {
    const bidang = { isian: kunci, nama, sebutan: nama + tempat };
    const dulu = itemsOf(baca(lama));
    const kini = itemsOf(baca(baru));
    return dulu.length > 1 || kini.length > 1
      ? compareDaftar(bidang, dulu, kini)
      : compareTeks(bidang, dulu[0] ?? '', kini[0] ?? '');
  });
}

function itemsOf(nilai: string | readonly string[]): readonly string[] {
  return [nilai].flat().map(tidy);
}

interface Bidang {
  readonly isian: string;
  readonly nama: string;
  readonly sebutan: string;
}

function compareTeks(
  { isian, nama, sebutan }: Bidang,
  lama: string,
  baru: string,
): readonly PerubahanIsian[] {
  if (lama === baru) return [];
  const potongan = diffWords(lama, baru);
  const perubahan = { isian, nama, potongan };
  if (lama === '') {
    return [{ ...perubahan, jenis: 'ditambah', baru, kalimat: `${sebutan} diisi ${quote(baru)}` }];
  }
  if (baru === '') {
    const kalimat = `${sebutan} dikosongkan, semula ${quote(lama)}`;
    return [{ ...perubahan, jenis: 'dihapus', lama, kalimat }];
  }
  const kalimat = `${sebutan} ${describeChange(lama, baru, potongan)}`;
  return [{ ...perubahan, jenis: 'diubah', lama, baru, kalimat }];
}
