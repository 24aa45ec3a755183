import { pendahuluSop } from '../../io/pendahulu.ts';
import type { Portal, SopSiap } from '../../io/portal.ts';
import { idSop } from '../../portal/sop-portal.ts';
import { susunPortal } from '../../portal/susun-portal.ts';
import { idRujukan } from '../../sop/aturan-antar.ts';
import { ingat } from '../../sop/ingat.ts';

/** The lists of a portal, made once for all pages that show a part of them. */
export const susunanPortal = ingat((portal: Portal) => susunPortal(portal));

/** For each SOP the one that it replaced, and the one that replaces it, where the portal has them. */
export const gantiSop = ingat(({ sop }: Portal) => {
  const menurutId = new Map(sop.map((satu) => [idSop(satu), satu]));
  const pendahulu = new Map([...pendahuluSop(sop)].map(([baru, lama]) => [idSop(baru), lama]));
  return {
    pendahulu: (satu: SopSiap): SopSiap | undefined => pendahulu.get(idSop(satu)),
    pengganti: ({ kode, naskah }: SopSiap): SopSiap | undefined =>
      naskah.digantikanOleh === undefined
        ? undefined
        : menurutId.get(idRujukan(kode, naskah.digantikanOleh)),
  };
});
