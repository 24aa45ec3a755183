import { idRujukan } from './aturan-antar.ts';
import type { SopBernama } from './aturan-antar.ts';

/** The SOP that replaces another, where the collection has it. */
function penggantiDari(
  { kode, sop }: SopBernama,
  perId: ReadonlyMap<string, SopBernama>,
): SopBernama | undefined {
  return sop.digantikanOleh === undefined
    ? undefined
    : perId.get(idRujukan(kode, sop.digantikanOleh));
}

/**
 * SOPs that replace one another in a ring, each ring once and from its first SOP in the order of the collection. An
 * SOP has one successor at most, so every walk ends at a known SOP and the whole takes one visit of each.
 */
export function lingkaranPengganti(
  semua: readonly SopBernama[],
): readonly (readonly [SopBernama, ...SopBernama[]])[] {
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  const dikunjungi = new Set<SopBernama>();
  return semua.flatMap((awal) => {
    const jalan = new Set<SopBernama>();
    let kini: SopBernama | undefined = awal;
    while (kini !== undefined && !dikunjungi.has(kini)) {
      dikunjungi.add(kini);
      jalan.add(kini);
      kini = penggantiDari(kini, perId);
    }
    if (kini === undefined || !jalan.has(kini)) return [];
    const [...urut] = jalan;
    return [[kini, ...urut.slice(urut.indexOf(kini) + 1)] as const];
  });
}

/** The SOP at the end of a chain of successors; nothing where the chain breaks off or turns in a ring. */
export function penggantiTerakhir(
  awal: SopBernama,
  perId: ReadonlyMap<string, SopBernama>,
): SopBernama | undefined {
  const dilewati = new Set<SopBernama>();
  let kini: SopBernama | undefined = awal;
  while (kini?.sop.digantikanOleh !== undefined) {
    if (dilewati.has(kini)) return undefined;
    dilewati.add(kini);
    kini = penggantiDari(kini, perId);
  }
  return kini === awal ? undefined : kini;
}
