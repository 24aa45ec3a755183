import type { Cabang } from './graf.ts';
import type { Hitungan } from './hitungan.ts';

/** Chance of the branches off the smooth course, 0 to 1: one for every keputusan, or by the id of its simbol, 0 where none is given. */
export type Peluang = number | Readonly<Record<string, number>>;

export interface CabangBerpeluang {
  readonly cabang: Cabang;
  readonly peluang: number;
}

/** The simpul that the flow reaches with some chance, and the branches by which it leaves each. */
export interface Rantai {
  readonly keadaan: readonly number[];
  readonly cabang: ReadonlyMap<number, readonly CabangBerpeluang[]>;
}

/**
 * The flow as an absorbing Markov chain whose absorbing states are the ends. Several branches off the smooth
 * course share its chance evenly; a keputusan of which all branches go back takes each of them alike. Nothing
 * when the flow can come to where no end is reached any more.
 */
export function buildRantai(hitungan: Hitungan, peluang: Peluang): Rantai | undefined {
  const { graf } = hitungan;
  const semua = new Map(
    graf.urutan.map((nomor) => [nomor, withPeluang(hitungan, nomor, peluang)] as const),
  );
  const ke = (nomor: number) =>
    (semua.get(nomor) ?? []).flatMap(({ cabang }) => cabang.sisi.map((sisi) => sisi.ke));
  const keadaan = reach([graf.mulai.nomor], ke);
  const asal = Map.groupBy(
    [...keadaan].flatMap((dari) => ke(dari).map((tujuan) => ({ dari, tujuan }))),
    ({ tujuan }) => tujuan,
  );
  const akhir = [...keadaan].filter((nomor) => graf.simpul[nomor]?.akhir === true);
  const berakhir = reach(akhir, (nomor) => (asal.get(nomor) ?? []).map(({ dari }) => dari));
  if (berakhir.size < keadaan.size) return undefined;
  return { keadaan: [...keadaan].toSorted((a, b) => a - b), cabang: semua };
}

function withPeluang(
  { graf, pilih }: Hitungan,
  nomor: number,
  peluang: Peluang,
): readonly CabangBerpeluang[] {
  const semua = graf.cabang(nomor);
  const lancar = pilih(nomor);
  const lain = semua.length - 1;
  const p = typeof peluang === 'number' ? peluang : (peluang[graf.simpul[nomor]?.id ?? ''] ?? 0);
  const bagian = (cabang: Cabang): number => {
    if (lain === 0) return 1;
    if (lancar === undefined) return 1 / semua.length;
    return cabang === lancar ? 1 - p : p / lain;
  };
  return semua
    .map((cabang) => ({ cabang, peluang: bagian(cabang) }))
    .filter((satu) => satu.peluang > 0);
}

function reach(awal: readonly number[], ke: (nomor: number) => readonly number[]): Set<number> {
  const hasil = new Set(awal);
  for (const nomor of hasil) for (const tujuan of ke(nomor)) hasil.add(tujuan);
  return hasil;
}
