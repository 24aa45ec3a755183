import type { Alur, Simbol } from '../alur.ts';

/** A symbol, or the symbols of one row whose pelaksana act together, which the flow passes as one. */
export interface Simpul {
  /** Place in the order of the symbols, from 0. */
  readonly nomor: number;
  /** Id of the symbol, of the first where several act together. */
  readonly id: string;
  /** Indexes of its rows, from 0: the one it stands in, and those below that share its cell. */
  readonly langkah: readonly number[];
  readonly pelaksana: readonly number[];
  readonly mulai: boolean;
  readonly akhir: boolean;
  readonly belahKetupat: boolean;
}

/** A panah between two simpul. */
export interface Sisi {
  readonly dari: number;
  readonly ke: number;
  readonly panah: string;
  readonly label?: string;
}

export interface Jaringan {
  readonly simpul: readonly Simpul[];
  readonly sisi: readonly Sisi[];
}

/**
 * The symbols joined as they act, and the arrows between them; an arrow to no symbol is left out. A row without
 * a symbol of its own shares that of the row above.
 */
export function buildJaringan({ simbol, panah, bersama }: Alur, jumlahLangkah: number): Jaringan {
  const kelompok = joinBersama(simbol, bersama);
  const baris = rowsByHead(simbol, jumlahLangkah);
  const simpul = [...new Set(kelompok.values())].map((anggota, nomor) =>
    makeSimpul(anggota, nomor, baris.get(anggota[0]?.langkah ?? 0) ?? []),
  );
  const nomor = new Map(
    [...kelompok].map(([id, anggota]) => [
      id,
      simpul.findIndex((satu) => satu.id === anggota[0]?.id),
    ]),
  );
  const sisi = panah.flatMap(({ id, dari, ke, label }): Sisi[] => {
    const [asal, tujuan] = [nomor.get(dari), nomor.get(ke)];
    if (asal === undefined || tujuan === undefined) return [];
    if (asal === tujuan && dari !== ke) return [];
    return [{ dari: asal, ke: tujuan, panah: id, ...(label !== undefined && { label }) }];
  });
  return { simpul, sisi };
}

/** For each row with a symbol that row and those below it until the next one. */
function rowsByHead(
  simbol: readonly Simbol[],
  jumlahLangkah: number,
): ReadonlyMap<number, readonly number[]> {
  const baris = new Map(simbol.map(({ langkah }) => [langkah, [langkah]]));
  let isi: number[] = [];
  for (let langkah = 0; langkah < jumlahLangkah; langkah += 1) {
    const milik = baris.get(langkah);
    if (milik === undefined) isi.push(langkah);
    else isi = milik;
  }
  return baris;
}

/** For each symbol the list of those that act with it, the same list for all of them. */
function joinBersama(
  simbol: readonly Simbol[],
  bersama: Alur['bersama'],
): ReadonlyMap<string, readonly Simbol[]> {
  const kelompok = new Map(simbol.map((satu) => [satu.id, [satu]]));
  for (const [kiri, kanan] of bersama) {
    const [a, b] = [kelompok.get(kiri), kelompok.get(kanan)];
    if (a === undefined || b === undefined || a === b) continue;
    a.push(...b);
    for (const { id } of b) kelompok.set(id, a);
  }
  return kelompok;
}

function makeSimpul(anggota: readonly Simbol[], nomor: number, langkah: readonly number[]): Simpul {
  return {
    nomor,
    id: anggota[0]?.id ?? '',
    langkah,
    pelaksana: [...new Set(anggota.map(({ pelaksana }) => pelaksana))],
    mulai: anggota.some(({ mulai }) => mulai),
    akhir: anggota.some(({ akhir }) => akhir),
    belahKetupat: anggota.some(({ bentuk }) => bentuk === 'belah-ketupat'),
  };
}
