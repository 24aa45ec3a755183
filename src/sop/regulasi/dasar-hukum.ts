import type { Laporan } from '../aturan.ts';
import { ingat, ingatTeks } from '../ingat.ts';
import type { Konteks } from '../konteks.ts';
import type { ButirHukum } from '../schema-rujukan.ts';
import type { Sop } from '../schema.ts';
import { bacaKutipan } from './kutipan.ts';
import type { Kutipan } from './kutipan.ts';
import { findRegulasi } from './register.ts';
import type { Register, Regulasi } from './register.ts';

/** The register that rules read; without one no regulation is known. */
export function registerKonteks({ regulasi = new Map() }: Konteks): Register {
  return regulasi;
}

/** Asks each regulation on which the Dasar Hukum rests, with the number of its item from 1. */
export function perRegulasi(
  { dasarHukum }: Sop,
  register: Register,
  periksa: (regulasi: Regulasi, nomor: number) => readonly Laporan[],
): readonly Laporan[] {
  return dasarHukum.flatMap((butir, indeks) =>
    regulasiButir(register, butir).flatMap((regulasi) => periksa(regulasi, indeks + 1)),
  );
}

/** An office rests most of its SOPs on the same regulations and copies their names from one to the next. */
const kutipanTeks = ingatTeks(bacaKutipan);

/** What the words of an item cite, without what they only name in a title. */
export function kutipanDipakai({ teks }: ButirHukum): readonly Kutipan[] {
  return kutipanTeks(teks).filter(isDipakai);
}

/** What the words of an item cite for itself. */
export function kutipanPokok({ teks }: ButirHukum): readonly Kutipan[] {
  return kutipanTeks(teks).filter(({ peran }) => peran === 'pokok');
}

/**
 * The regulations of an item: those that its author names by id, else those that its words cite for themselves
 * or as an amendment, as far as the register has them. What is only named in a title does not count.
 */
export function regulasiButir(register: Register, butir: ButirHukum): readonly Regulasi[] {
  const { teks, regulasi } = butir;
  if (regulasi.length > 0) return regulasi.flatMap((id) => register.get(id) ?? []);
  return regulasiTeks(register)(teks);
}

const regulasiTeks = ingat((register: Register) =>
  ingatTeks((teks): readonly Regulasi[] => {
    const kutipan = kutipanTeks(teks).filter(isDipakai);
    return [...new Set(kutipan.flatMap((satu) => findRegulasi(register, satu) ?? []))];
  }),
);

function isDipakai({ peran }: Kutipan): boolean {
  return peran !== 'disebut';
}
