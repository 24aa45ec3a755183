import { alignInOrder } from './align.ts';
import type { Pasangan } from './align.ts';

/** The things of two revisions, sorted out. */
export interface Terpadan<T> {
  /** What is one and the same in both, in the order of the new revision. */
  readonly pasangan: readonly Padanan<T>[];
  readonly hanyaLama: readonly T[];
  readonly hanyaBaru: readonly T[];
}

export interface Padanan<T> {
  readonly lama: T;
  readonly baru: T;
  /** True where it stands elsewhere among the others than before. */
  readonly pindah: boolean;
}

export interface Perbandingan<T> {
  readonly lama: readonly T[];
  readonly baru: readonly T[];
  /** What tells a thing apart from the others; things of one key are paired with each other first. */
  readonly kunci: (satu: T) => string;
  /** Likeness of an old and a new thing, 0 to 1, the same both ways. */
  readonly kemiripan: (a: T, b: T) => number;
  /** The least likeness of a pair: where it keeps its order, which speaks for it too, and where it has moved. */
  readonly ambang: { readonly berurut: number; readonly pindah: number };
}

/**
 * Pairs the things of two revisions: first those that keep their order, so that their likeness adds up to the
 * most; then of what is left the most alike. What has a twin is paired with nothing else. Comparing backwards
 * gives the same pairs: ties fall by the keys, not by which revision comes first.
 */
export function matchByLikeness<T>(perbandingan: Perbandingan<T>): Terpadan<T> {
  const { lama, baru, kunci } = perbandingan;
  const maju = lama.map(kunci).join('\n') <= baru.map(kunci).join('\n');
  const letak = maju
    ? match(perbandingan)
    : match({ ...perbandingan, lama: baru, baru: lama }).map(backwards);
  const barisBaru = new Map(letak.map((satu) => [satu.baru, satu]));
  const sisaLama = without(
    lama,
    letak.map((satu) => satu.lama),
  );
  return {
    pasangan: baru.flatMap((b, j) => {
      const satu = barisBaru.get(j);
      const a = satu && lama[satu.lama];
      return satu === undefined || a === undefined
        ? []
        : [{ lama: a, baru: b, pindah: satu.pindah }];
    }),
    hanyaLama: sisaLama.map(({ hal }) => hal),
    hanyaBaru: baru.filter((_, j) => !barisBaru.has(j)),
  };
}

interface Letak {
  readonly lama: number;
  readonly baru: number;
  readonly pindah: boolean;
}

function backwards({ lama, baru, pindah }: Letak): Letak {
  return { lama: baru, baru: lama, pindah };
}

function match<T>(perbandingan: Perbandingan<T>): readonly Letak[] {
  const { lama, baru, ambang } = perbandingan;
  const nilai = worthOf(perbandingan);
  const urut = alignInOrder({
    lama: lama.length,
    baru: baru.length,
    nilai: (i, j) => atLeast(nilai(i, j), ambang.berurut),
  });
  const sisaLama = without(
    lama,
    urut.map(([i]) => i),
  );
  const sisaBaru = without(
    baru,
    urut.map(([, j]) => j),
  );
  const pindah = mostAlike(
    sisaLama.flatMap((a) =>
      sisaBaru.map((b) => ({
        pasangan: [a.letak, b.letak] as const,
        nilai: atLeast(nilai(a.letak, b.letak), ambang.pindah),
      })),
    ),
  );
  return [
    ...urut.map(([i, j]) => ({ lama: i, baru: j, pindah: false })),
    ...pindah.map(([i, j]) => ({ lama: i, baru: j, pindah: true })),
  ];
}

/** Likeness of two things by their places, or 0 where one of them has a twin that it is kept for. */
function worthOf<T>({ lama, baru, kunci, kemiripan }: Perbandingan<T>) {
  const [calonLama, calonBaru] = [withTwins(lama, baru, kunci), withTwins(baru, lama, kunci)];
  const tabel = calonLama.map((a) =>
    calonBaru.map((b) =>
      (a.terikat || b.terikat) && a.kunci !== b.kunci ? 0 : kemiripan(a.hal, b.hal),
    ),
  );
  return (i: number, j: number): number => tabel[i]?.[j] ?? 0;
}

/** Each thing with its key, and whether the other revision has a twin for every thing of that key. */
function withTwins<T>(milik: readonly T[], lain: readonly T[], kunci: (satu: T) => string) {
  const [diMilik, diLain] = [countTexts(milik.map(kunci)), countTexts(lain.map(kunci))];
  return milik.map((hal) => {
    const satu = kunci(hal);
    return { hal, kunci: satu, terikat: (diLain.get(satu) ?? 0) >= (diMilik.get(satu) ?? 0) };
  });
}

function countTexts(daftar: readonly string[]): ReadonlyMap<string, number> {
  const hitung = new Map<string, number>();
  for (const teks of daftar) hitung.set(teks, (hitung.get(teks) ?? 0) + 1);
  return hitung;
}

function atLeast(nilai: number, ambang: number): number {
  return nilai >= ambang ? nilai : 0;
}

function without<T>(semua: readonly T[], terpakai: readonly number[]) {
  const dipakai = new Set(terpakai);
  return semua.map((hal, letak) => ({ hal, letak })).filter(({ letak }) => !dipakai.has(letak));
}

/** Pairs in the order of their worth, each thing once; a worth of 0 pairs nothing. */
function mostAlike(
  calon: readonly { readonly pasangan: Pasangan; readonly nilai: number }[],
): readonly Pasangan[] {
  const [dipakaiLama, dipakaiBaru] = [new Set<number>(), new Set<number>()];
  const urut = calon.filter(({ nilai }) => nilai > 0).sort((a, b) => b.nilai - a.nilai);
  return urut.flatMap(({ pasangan: [i, j] }): readonly Pasangan[] => {
    if (dipakaiLama.has(i) || dipakaiBaru.has(j)) return [];
    dipakaiLama.add(i);
    dipakaiBaru.add(j);
    return [[i, j]];
  });
}
