import { daftarTanda } from '../../statistics/tanda.ts';
import type { TandaKosong } from './isi-tabel.ts';

/** The signs that stand for a figure in every file, in the order of a legend. */
export const tandaKosong: readonly TandaKosong[] = ['…', 'x'];

/** What each of them means, in words. */
export const artiTanda: Readonly<Record<string, string>> = Object.fromEntries(
  daftarTanda.flatMap(({ tanda, arti }) =>
    tandaKosong.some((satu) => satu === tanda) ? [[tanda, arti]] : [],
  ),
);
