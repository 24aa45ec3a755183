import { daftarTanda } from '../../statistics/tanda.ts';
import type { IsiTabel, KolomUnduh, SelUnduh, TandaKosong } from './isi-tabel.ts';

/** The signs that stand for a figure in every file, in the order of a legend. */
export const tandaKosong: readonly TandaKosong[] = ['…', 'x'];

/** What each of them means, in words. */
export const artiTanda: Readonly<Record<string, string>> = Object.fromEntries(
  daftarTanda.flatMap(({ tanda, arti }) =>
    tandaKosong.some((satu) => satu === tanda) ? [[tanda, arti]] : [],
  ),
);

/** What the signs mean that stand for figures of a table or beside them, in the order of a legend; empty without any. */
export function artiTandaTabel({
  kolom,
  baris,
}: Pick<IsiTabel, 'kolom' | 'baris'>): typeof artiTanda {
  const dipakai = new Set(
    baris.flatMap(({ sel }) => sel.flatMap((satu, i) => tandaSel(satu, kolom[i]))),
  );
  const milik = daftarTanda.filter(({ tanda }) => dipakai.has(tanda));
  return Object.fromEntries(milik.map(({ tanda, arti }) => [tanda, arti]));
}

function tandaSel(sel: SelUnduh, kolom: KolomUnduh | undefined): readonly string[] {
  if (sel.jenis === 'tanda') return [sel.tanda];
  return sel.jenis === 'teks' && kolom?.tandaDari !== undefined ? Array.from(sel.teks) : [];
}

/** A legend in one line: `… tidak tersedia; x dirahasiakan`. */
export function barisArti(arti: typeof artiTanda): string {
  return Object.entries(arti)
    .map(([tanda, satu]) => `${tanda} ${satu}`)
    .join('; ');
}
