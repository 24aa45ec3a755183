import type { Agregat } from '../agregat.ts';
import { bulatkanAgregat } from './bulatkan.ts';
import { ambangDataset, type Pengungkapan } from './setelan.ts';
import { tanpaPenutupan, type AgregatTerlindung } from './terlindung.ts';
import { tutupKecil, type HasilLindung, type TerbitanLama } from './tutup-kecil.ts';

/**
 * The figures of a release as the office lets them out. Everything that is shown, drawn or downloaded is computed
 * from what this returns: a figure that is kept back is NaN there and so is whatever it is part of,
 * while the population and every other figure stay as they are. Without a setting nothing is changed.
 *
 * Kept from a reader of all tables of the release and of its earlier editions, who knows that the categories, sexes
 * and regions add up and that no number is below 0: the exact number of each figure kept back, which has at least two
 * possible values.
 *
 * Not kept from anybody: that a figure is small; whoever knows some of the persons counted, or the same figures from
 * another publisher; guesses from another semester, from what is usual, or from how the crosses were chosen; that a
 * category is empty or holds a whole desa; small differences of two open figures (wajib KTP less perekaman).
 */
export function lindungi(
  agregat: ReadonlyMap<string, Agregat>,
  kodeKabupaten: string,
  setelan: Pengungkapan | undefined,
  terbitan: TerbitanLama = [],
): HasilLindung {
  if (setelan?.cara === 'tutup') return tutupKecil(agregat, kodeKabupaten, setelan, terbitan);
  const satu = (asli: Agregat): AgregatTerlindung =>
    setelan && berambang(setelan, asli)
      ? bulatkanAgregat(asli, setelan.kelipatan)
      : tanpaPenutupan(asli);
  return {
    agregat: new Map([...agregat].map(([id, asli]) => [id, satu(asli)])),
    ikhtisar: [],
  };
}

/** Areas are no people and the population is no secret; rounding one level alone would break the sums of the others. */
function berambang(setelan: Pengungkapan, { def }: Agregat): boolean {
  const hanyaPenduduk = def.membagiPenduduk && def.kategori.length === 1;
  return (
    def.desimal === 0 &&
    !hanyaPenduduk &&
    Object.values(ambangDataset(setelan, def.id)).some((ambang) => ambang > 0)
  );
}
