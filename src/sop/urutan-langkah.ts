import { ingat } from './ingat.ts';
import { barisSel } from './langkah-sop.ts';
import { simbolTertulis } from './simbol-tertulis.ts';
import type { Sop } from './schema.ts';

type Urutan = readonly (readonly [dari: number, ke: number])[];

/**
 * Pairs of rows of which the flow goes from the first to the second, by index from 0. Rows that share their
 * Pelaksana cells follow each other, and what leaves their symbol leaves the last of them.
 */
const urutanBaris = ingat((sop: Sop): Urutan => {
  const simbol = simbolTertulis(sop);
  const baris = new Map(simbol.map(({ id, langkah }) => [id, langkah]));
  const kepala = sop.langkah.map((_, indeks) => barisSel(sop, indeks, 'pelaksana'));
  const dalam = kepala.flatMap((awal, indeks) =>
    awal === indeks ? [] : [[indeks - 1, indeks] as const],
  );
  const antar = simbol.flatMap(({ langkah, keluar }) =>
    keluar.flatMap(({ ke }) => {
      const tujuan = ke === undefined ? undefined : baris.get(ke);
      return tujuan === undefined || tujuan === langkah
        ? []
        : [[kepala.lastIndexOf(langkah), tujuan] as const];
    }),
  );
  return [...dalam, ...antar];
});

/** For each row the rows above it from which the flow comes directly. */
export function langkahSebelum(sop: Sop): readonly (readonly number[])[] {
  const menurun = urutanBaris(sop).filter(([dari, ke]) => dari < ke);
  const asal = Map.groupBy(menurun, ([, ke]) => ke);
  return sop.langkah.map((_, indeks) => [
    ...new Set((asal.get(indeks) ?? []).map(([dari]) => dari)),
  ]);
}

/** For each row the rows that the flow can still reach after it, itself included where it comes round again. */
export function langkahSesudah(sop: Sop): readonly (readonly number[])[] {
  const tujuan = Map.groupBy(urutanBaris(sop), ([dari]) => dari);
  return sop.langkah.map((_, indeks) => {
    const dicapai = sop.langkah.map(() => false);
    const antrean = [indeks];
    for (let dari = antrean.pop(); dari !== undefined; dari = antrean.pop()) {
      for (const [, ke] of tujuan.get(dari) ?? []) {
        if (dicapai[ke] === true) continue;
        dicapai[ke] = true;
        antrean.push(ke);
      }
    }
    return dicapai.flatMap((ya, baris) => (ya ? [baris] : []));
  });
}
