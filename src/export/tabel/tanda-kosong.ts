import { daftarTanda } from '../../statistics/tanda.ts';
import type { TabelUnduh } from '../rilis-unduh.ts';
import type { TandaKosong } from './isi-tabel.ts';

/** The signs that stand for a figure in every file, in the order of a legend. */
export const tandaKosong: readonly TandaKosong[] = ['…', 'x'];

/** What each of them means, in words. */
export const artiTanda: Readonly<Record<string, string>> = Object.fromEntries(
  daftarTanda.flatMap(({ tanda, arti }) =>
    tandaKosong.some((satu) => satu === tanda) ? [[tanda, arti]] : [],
  ),
);

/** Those and the signs that stand beside figures of a table, in the order of a legend. */
export function artiTandaTabel({ baris }: Pick<TabelUnduh, 'baris'>): typeof artiTanda {
  const dipakai = new Set(baris.flatMap(({ imbuhan = [] }) => imbuhan.join('').split(/(?=.)/)));
  const imbuhan = daftarTanda.filter(({ tanda }) => dipakai.has(tanda));
  return { ...artiTanda, ...Object.fromEntries(imbuhan.map(({ tanda, arti }) => [tanda, arti])) };
}

/** A legend in one line: `… tidak tersedia; x dirahasiakan`. */
export function barisArti(arti: typeof artiTanda): string {
  return Object.entries(arti)
    .map(([tanda, satu]) => `${tanda} ${satu}`)
    .join('; ');
}
