import type { Graf } from './graf.ts';
import type { Sisi } from './simpul.ts';

/** A way back: from a simpul on the way to an end, over work that leads nowhere else, to where the flow goes on. */
export interface Balik {
  readonly sisi: Sisi;
  readonly dari: number;
  /** What is done on the way back, before `ke`: mostly nothing. */
  readonly lewat: readonly number[];
  readonly ke: number;
}

/** Every way back, in the order of the simpul that it leaves. */
export function findBalik(graf: Graf): readonly Balik[] {
  return graf.urutan
    .filter((nomor) => graf.hidup.has(nomor))
    .flatMap((dari) =>
      graf
        .keluar(dari)
        .filter((sisi) => graf.balik.has(sisi) || !graf.hidup.has(sisi.ke))
        .flatMap((sisi) => returns(graf, sisi).map((lain) => ({ sisi, dari, ...lain }))),
    );
}

/** Where an arrow back comes out: breadth-first over simpul that lead only back, each passed once. */
function returns(graf: Graf, { ke }: Sisi): readonly Pick<Balik, 'lewat' | 'ke'>[] {
  const hasil: Pick<Balik, 'lewat' | 'ke'>[] = [];
  const dikunjungi = new Set<number>();
  const antrean = [{ lewat: [] as readonly number[], ke }];
  for (let satu = antrean.shift(); satu !== undefined; satu = antrean.shift()) {
    if (dikunjungi.has(satu.ke)) continue;
    dikunjungi.add(satu.ke);
    if (graf.hidup.has(satu.ke)) hasil.push(satu);
    else {
      const lewat = [...satu.lewat, satu.ke];
      antrean.push(...graf.keluar(satu.ke).map((sisi) => ({ lewat, ke: sisi.ke })));
    }
  }
  return hasil;
}
