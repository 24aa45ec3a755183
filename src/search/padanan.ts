import type { Akar } from './akar.ts';
import { rootOf } from './akar.ts';
import { wordsOf } from './kata.ts';

/** Groups of words and phrases that mean the same to whoever searches: `[KK, kartu keluarga]`. */
export type KelompokPadanan = readonly (readonly string[])[];

/** Words of a text that are one of the phrases of a group. */
export interface Sebutan {
  /** Number of the group. */
  readonly kelompok: number;
  /** First and one past the last word. */
  readonly dari: number;
  readonly sampai: number;
}

/** The phrases of all groups, by the keys of their words. */
export interface Padanan {
  readonly frasa: ReadonlyMap<string, readonly number[]>;
  /** Words of the longest phrase that begins with a key. */
  readonly terpanjang: ReadonlyMap<string, number>;
}

export function makePadanan(kelompok: KelompokPadanan): Padanan {
  const frasa = new Map<string, readonly number[]>();
  const terpanjang = new Map<string, number>();
  for (const [nomor, semua] of kelompok.entries()) {
    for (const teks of semua) {
      const kunci = wordsOf(teks).map(({ kata }) => keyOf(kata, rootOf(kata)));
      const [awal = ''] = kunci;
      terpanjang.set(awal, Math.max(terpanjang.get(awal) ?? 0, kunci.length));
      const lama = frasa.get(kunci.join(' ')) ?? [];
      frasa.set(kunci.join(' '), [...new Set([...lama, nomor])]);
    }
  }
  return { frasa, terpanjang };
}

/** What phrases are compared by: roots, so that `meninggalnya` is `meninggal`. */
export function keyOf(kata: string, { pasti }: Akar): string {
  return pasti ?? kata;
}

/** The phrases in words given by their keys; where one lies inside another, both. */
export function findSebutan(
  { frasa, terpanjang }: Padanan,
  kunci: readonly string[],
): readonly Sebutan[] {
  const semua: Sebutan[] = [];
  for (let dari = 0; dari < kunci.length; dari += 1) {
    const panjang = terpanjang.get(kunci[dari] ?? '') ?? 0;
    for (let n = 1; n <= Math.min(panjang, kunci.length - dari); n += 1) {
      const teks = kunci.slice(dari, dari + n).join(' ');
      for (const kelompok of frasa.get(teks) ?? []) {
        semua.push({ kelompok, dari, sampai: dari + n });
      }
    }
  }
  return semua;
}
