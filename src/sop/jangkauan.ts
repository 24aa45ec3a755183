import { ingat } from './ingat.ts';
import type { SimbolTertulis } from './simbol-tertulis.ts';

/** Ids of the symbols that the flow reaches from its starts, those who act together with them included. */
export const terjangkau = ingat((simbol: readonly SimbolTertulis[]): ReadonlySet<string> =>
  telusuri(
    simbol.filter(({ mulai }) => mulai),
    tetangga(simbol).keluar,
  ),
);

/** Ids of the symbols from which the flow can still reach an end. */
export function berujung(simbol: readonly SimbolTertulis[]): ReadonlySet<string> {
  return telusuri(
    simbol.filter(({ akhir }) => akhir),
    tetangga(simbol).masuk,
  );
}

/** For an id the ids beside it. */
type Tetangga = ReadonlyMap<string, readonly string[]>;

/** Arrows, and joining lines in both directions: who acts together is reached and goes on together. */
const tetangga = ingat(
  (simbol: readonly SimbolTertulis[]): { readonly keluar: Tetangga; readonly masuk: Tetangga } => {
    const keluar = new Map<string, string[]>();
    const masuk = new Map<string, string[]>();
    const hubungkan = (dari: string, ke: string) => {
      append(keluar, dari, ke);
      append(masuk, ke, dari);
    };
    for (const { id, keluar: panah, bersama } of simbol) {
      for (const { ke } of panah) if (ke !== undefined) hubungkan(id, ke);
      if (bersama === undefined) continue;
      hubungkan(bersama, id);
      hubungkan(id, bersama);
    }
    return { keluar, masuk };
  },
);

function append(daftar: Map<string, string[]>, kunci: string, nilai: string): void {
  const isi = daftar.get(kunci);
  if (isi === undefined) daftar.set(kunci, [nilai]);
  else isi.push(nilai);
}

function telusuri(awal: readonly SimbolTertulis[], tetangga: Tetangga): ReadonlySet<string> {
  const dikunjungi = new Set<string>();
  const antrean = awal.map(({ id }) => id);
  for (let id = antrean.pop(); id !== undefined; id = antrean.pop()) {
    if (dikunjungi.has(id)) continue;
    dikunjungi.add(id);
    antrean.push(...(tetangga.get(id) ?? []));
  }
  return dikunjungi;
}
