import { sebutBanyak } from './bilangan.ts';
import { gabung } from './daftar.ts';

export interface Bernilai {
  readonly nama: string;
  readonly nilai: number;
}

/** Those that have the same value, in the order in which they were given. */
export interface Peringkat {
  readonly nilai: number;
  readonly nama: readonly string[];
}

/** How a rank is told. */
export interface CaraSebut {
  readonly tulis: (nilai: number) => string;
  /** What they are, when they are too many to name: `kecamatan`. */
  readonly benda: string;
  /** Stands before names: `Kecamatan`. */
  readonly awalan?: string;
}

const namaTerbanyak = 3;

/** From the largest value down, equal ones together; undefined when one is not known, for it could be any of them. */
export function susunPeringkat(butir: readonly Bernilai[]): readonly Peringkat[] | undefined {
  if (butir.some(({ nilai }) => !Number.isFinite(nilai))) return undefined;
  const menurutNilai = new Map<number, string[]>();
  for (const { nama, nilai } of butir) {
    const sama = menurutNilai.get(nilai);
    if (sama) sama.push(nama);
    else menurutNilai.set(nilai, [nama]);
  }
  return [...menurutNilai]
    .map(([nilai, nama]) => ({ nilai, nama }))
    .toSorted((a, b) => b.nilai - a.nilai);
}

/** `A (5 jiwa)`, `A dan B (masing-masing 5 jiwa)`, `enam kecamatan (masing-masing 5 jiwa)`. */
export function sebutPeringkat({ nilai, nama }: Peringkat, cara: CaraSebut): string {
  const { tulis, benda, awalan } = cara;
  const bernama = awalan === undefined ? gabung(nama) : `${awalan} ${gabung(nama)}`;
  const siapa = nama.length > namaTerbanyak ? sebutBanyak(nama.length, benda) : bernama;
  return `${siapa} (${nama.length > 1 ? 'masing-masing ' : ''}${tulis(nilai)})`;
}

/** The first rank and those that follow, three names in all: `A (9 jiwa), diikuti B (7 jiwa) dan C (5 jiwa)`. */
export function sebutTeratas(peringkat: readonly Peringkat[], cara: CaraSebut): string {
  const teratas = ambilTeratas(peringkat).map((satu) => ({
    satu,
    teks: sebutPeringkat(satu, cara),
  }));
  const [pertama = '', ...lain] = teratas.map(({ teks }) => teks);
  if (lain.length === 0) return pertama;
  // After "B dan C (masing-masing …)" another "dan" would seem to go on with the same list.
  const seri = teratas.slice(1).some(({ satu }) => satu.nama.length > 1);
  return `${pertama}, diikuti ${gabung(lain, seri ? 'serta' : 'dan')}`;
}

/** The first rank whatever its size, and the next ones as long as three names suffice for all. */
export function ambilTeratas(peringkat: readonly Peringkat[]): readonly Peringkat[] {
  let banyak = 0;
  const batas = peringkat.findIndex(({ nama }, i) => {
    banyak += nama.length;
    return i > 0 && banyak > namaTerbanyak;
  });
  return batas < 0 ? peringkat : peringkat.slice(0, batas);
}
