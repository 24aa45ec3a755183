import type { Sop } from '../schema.ts';
import { bacaWaktu } from '../waktu-langkah.ts';
import type { WaktuLangkah } from './biaya.ts';

/** The waktu of every row of an SOP as computeLeadTime takes it. */
export function waktuLangkah(langkah: Sop['langkah']): WaktuLangkah {
  return langkah.map((satu, indeks) =>
    indeks > 0 && satu.gabung.includes('waktu') ? undefined : bacaWaktu(satu),
  );
}
