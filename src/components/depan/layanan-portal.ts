import type { Portal } from '../../io/portal.ts';
import { sopLain, susunLayanan } from '../../portal/layanan.ts';
import { ingat } from '../../sop/ingat.ts';
import { susunanPortal } from '../portal/susunan.ts';

/** The services of a portal and the SOPs that are none, made once for all pages that show a part of them. */
export const layananPortal = ingat((portal: Portal) => {
  const { sop } = susunanPortal(portal);
  const layanan = susunLayanan(sop);
  return { layanan, lain: sopLain(sop, layanan) };
});
