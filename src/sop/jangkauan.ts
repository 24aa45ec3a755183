import type { SimbolTertulis } from './simbol-tertulis.ts';

/** Ids of the symbols that the flow reaches from its starts, those who act together with them included. */
export function terjangkau(simbol: readonly SimbolTertulis[]): ReadonlySet<string> {
  const keluar = Map.groupBy(tetangga(simbol), ([dari]) => dari);
  const mulai = simbol.filter((satu) => satu.mulai).map(({ id }) => id);
  return telusuri(mulai, (id) => (keluar.get(id) ?? []).map(([, ke]) => ke));
}

/** Ids of the symbols from which the flow can still reach an end. */
export function berujung(simbol: readonly SimbolTertulis[]): ReadonlySet<string> {
  const masuk = Map.groupBy(tetangga(simbol), ([, ke]) => ke);
  const akhir = simbol.filter((satu) => satu.akhir).map(({ id }) => id);
  return telusuri(akhir, (id) => (masuk.get(id) ?? []).map(([dari]) => dari));
}

/** Arrows, and joining lines in both directions: who acts together is reached and goes on together. */
function tetangga(simbol: readonly SimbolTertulis[]): readonly (readonly [string, string])[] {
  return simbol.flatMap(({ id, keluar, bersama }) => [
    ...keluar.flatMap(({ ke }) => (ke === undefined ? [] : [[id, ke] as const])),
    ...(bersama === undefined ? [] : [[bersama, id] as const, [id, bersama] as const]),
  ]);
}

function telusuri(
  awal: readonly string[],
  tetangga: (id: string) => readonly string[],
): ReadonlySet<string> {
  const dikunjungi = new Set<string>();
  const antrean = [...awal];
  for (let id = antrean.pop(); id !== undefined; id = antrean.pop()) {
    if (dikunjungi.has(id)) continue;
    dikunjungi.add(id);
    antrean.push(...tetangga(id));
  }
  return dikunjungi;
}
