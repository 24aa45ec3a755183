import type { Simbol } from '../alur.ts';
import type { Baris } from './baris.ts';
import { quote } from './kutip.ts';
import { nameRow } from './langkah.ts';
import type { Terpadan } from './match.ts';
import type { Kolom, PerubahanSimbol } from './perbedaan.ts';
import { tidy } from './potongan.ts';

/** A symbol of either revision or of both, with what arrows and sentences need to know of it. */
export interface SimbolTerpadan {
  /** Absent where only the other revision has it. */
  readonly lama?: Simbol;
  readonly baru?: Simbol;
  /** How a sentence calls it: by its langkah, and by its pelaksana too where several share the row. */
  readonly sebutan: string;
  /** False where its langkah was itself added or removed. */
  readonly langkahTetap: boolean;
}

interface DuaRevisi {
  readonly simbol: { readonly lama: readonly Simbol[]; readonly baru: readonly Simbol[] };
  readonly kolom: Terpadan<Kolom>;
  readonly baris: Terpadan<Baris>;
}

/**
 * Pairs the symbols of paired rows: those of one column first, then, since a row may have been given to another
 * pelaksana, what is left in the order of the row.
 */
export function matchSimbol({ simbol, kolom, baris }: DuaRevisi): readonly SimbolTerpadan[] {
  const diLama = Map.groupBy(simbol.lama, ({ langkah }) => langkah);
  const diBaru = Map.groupBy(simbol.baru, ({ langkah }) => langkah);
  const kolomBaru = new Map(kolom.pasangan.map((k) => [k.lama.nomor - 1, k.baru.nomor - 1]));
  const pelaku = actorNames(kolom);
  return rowsOf(baris).flatMap(({ lama, baru, nama }) => {
    const dulu = (lama && diLama.get(lama.letak.indeks)) ?? [];
    const kini = (baru && diBaru.get(baru.letak.indeks)) ?? [];
    const sendiri = dulu.length <= 1 && kini.length <= 1;
    return pairInRow(dulu, kini, kolomBaru).map((satu) => ({
      ...satu,
      sebutan: sendiri ? nama : `${pelaku(satu)} pada ${nama}`,
      langkahTetap: lama !== undefined && baru !== undefined,
    }));
  });
}

/** Symbols of kept rows that are drawn otherwise, or where the flow begins only in one revision. */
export function compareSimbol(simbol: readonly SimbolTerpadan[]): readonly PerubahanSimbol[] {
  return simbol.flatMap(({ lama, baru, sebutan }): readonly PerubahanSimbol[] => {
    if (lama === undefined || baru === undefined) return [];
    const [dulu, kini] = [contentsOf(lama), contentsOf(baru)];
    return (['bentuk', 'teks', 'mulai'] as const)
      .filter((isian) => dulu[isian] !== kini[isian])
      .filter((isian) => isian !== 'mulai' || dulu.bentuk === kini.bentuk)
      .map((isian) => ({
        isian,
        lama: { id: lama.id, isi: dulu[isian] },
        baru: { id: baru.id, isi: kini[isian] },
        kalimat: kalimat[isian](`simbol ${sebutan}`, dulu[isian], kini[isian]),
      }));
  });
}

/** A kapsul shows by itself that the flow begins or ends; any other shape is asked for it. */
function contentsOf({ bentuk, teks = '', mulai }: Simbol) {
  return { bentuk: bentuk.replace('-', ' '), teks: tidy(teks), mulai: mulai ? 'ya' : 'tidak' };
}

type Kalimat = (simbol: string, lama: string, baru: string) => string;

const kalimat: Readonly<Record<PerubahanSimbol['isian'], Kalimat>> = {
  bentuk: (simbol, lama, baru) => `Bentuk ${simbol} diubah dari ${lama} menjadi ${baru}`,
  teks: (simbol, lama, baru) =>
    `Tulisan di dalam ${simbol} diubah dari ${quote(lama)} menjadi ${quote(baru)}`,
  mulai: (simbol, _, baru) =>
    baru === 'ya' ? `Alur bermula pula dari ${simbol}` : `Alur tidak lagi bermula dari ${simbol}`,
};

interface BarisTerpadan {
  readonly lama?: Baris;
  readonly baru?: Baris;
  readonly nama: string;
}

function rowsOf({ pasangan, hanyaLama, hanyaBaru }: Terpadan<Baris>): readonly BarisTerpadan[] {
  return [
    ...pasangan.map(({ lama, baru }) => ({ lama, baru, nama: nameRow(lama.letak, baru.letak) })),
    ...hanyaBaru.map((baru) => ({ baru, nama: `langkah ${baru.letak.no} yang baru` })),
    ...hanyaLama.map((lama) => ({ lama, nama: `langkah ${lama.letak.no} lama yang dihapus` })),
  ];
}

type SimbolSepasang = Pick<SimbolTerpadan, 'lama' | 'baru'>;

/** The name of a symbol's column, the new one where both revisions have it. */
function actorNames({ pasangan, hanyaLama, hanyaBaru }: Terpadan<Kolom>) {
  const kolomLama = [...pasangan.map(({ lama }) => lama), ...hanyaLama];
  const kolomBaru = [...pasangan.map(({ baru }) => baru), ...hanyaBaru];
  const [diLama, diBaru] = [kolomLama, kolomBaru].map(
    (kolom) => new Map(kolom.map(({ nomor, nama }) => [nomor - 1, nama])),
  );
  return ({ lama, baru }: SimbolSepasang): string =>
    (baru && diBaru?.get(baru.pelaksana)) ?? (lama && diLama?.get(lama.pelaksana)) ?? '';
}

function pairInRow(
  lama: readonly Simbol[],
  baru: readonly Simbol[],
  kolomBaru: ReadonlyMap<number, number>,
): readonly SimbolSepasang[] {
  const sekolom = lama.flatMap((a) => {
    const b = baru.find(({ pelaksana }) => pelaksana === kolomBaru.get(a.pelaksana));
    return b === undefined ? [] : [{ lama: a, baru: b }];
  });
  const sisaLama = lama.filter((a) => !sekolom.some((satu) => satu.lama === a));
  const sisaBaru = baru.filter((b) => !sekolom.some((satu) => satu.baru === b));
  const banyak = Math.max(sisaLama.length, sisaBaru.length);
  const sisa = Array.from({ length: banyak }, (_, urutan): SimbolSepasang => {
    const [a, b] = [sisaLama[urutan], sisaBaru[urutan]];
    return { ...(a !== undefined && { lama: a }), ...(b !== undefined && { baru: b }) };
  });
  return [...sekolom, ...sisa];
}
