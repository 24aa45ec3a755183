import { idRujukan } from '../sop/aturan-antar.ts';
import type { SopSiap } from './portal.ts';

/**
 * For each SOP that replaces another the one it replaces, by `digantikanOleh`; where several name it, the one
 * that comes last in the order of the portal.
 */
export function pendahuluSop(semua: readonly SopSiap[]): ReadonlyMap<SopSiap, SopSiap> {
  const menurutId = new Map(semua.map((satu) => [`${satu.kode}/${satu.slug}`, satu]));
  return new Map(
    semua.flatMap((lama) => {
      const { digantikanOleh } = lama.naskah;
      if (digantikanOleh === undefined) return [];
      const baru = menurutId.get(idRujukan(lama.kode, digantikanOleh));
      return baru === undefined || baru === lama ? [] : [[baru, lama] as const];
    }),
  );
}
