import { ingat } from '../ingat.ts';
import { bentukRegulasi } from './jenis.ts';
import { penyebutan } from './nama-regulasi.ts';
import type { Penyebutan } from './nama-regulasi.ts';
import type { IsiRegulasi } from './schema-regulasi.ts';
import { samaWilayah } from './wilayah.ts';

export interface Regulasi extends IsiRegulasi {
  /** Name of its file, which its kind, number and year make: uu-24-2013. */
  readonly id: string;
}

/** The regulations that the content folder knows, by id. */
export type Register = ReadonlyMap<string, Regulasi>;

export function makeRegister(semua: readonly Regulasi[]): Register {
  return new Map(semua.map((satu) => [satu.id, satu]));
}

/**
 * The regulation that a citation means; nothing when the register has none, or when the words fit several
 * because the year or the region is not written.
 */
export function findRegulasi(register: Register, dicari: Penyebutan): Regulasi | undefined {
  const cocok = regulasiBernomor(register, dicari).filter((satu) =>
    samaRegulasi(penyebutan(satu), dicari),
  );
  return cocok.length === 1 ? cocok[0] : undefined;
}

/** The regulations of any kind and issuer that have this number and year. */
export function regulasiBernomor(
  register: Register,
  { nomor, tahun }: Pick<Penyebutan, 'nomor' | 'tahun'>,
): readonly Regulasi[] {
  return perNomor(register).get(kunciNomor({ nomor, tahun })) ?? [];
}

const perNomor = ingat((register: Register) => Map.groupBy(register.values(), kunciNomor));

function kunciNomor({ nomor, tahun }: Pick<Penyebutan, 'nomor' | 'tahun'>): string {
  return `${nomor.toLowerCase()} ${tahun}`;
}

/** True when both name one regulation, as far as their words tell; a missing year or issuer tells nothing. */
export function samaRegulasi(a: Penyebutan, b: Penyebutan): boolean {
  if (a.jenis !== b.jenis || a.tahun === undefined || a.tahun !== b.tahun) return false;
  return a.nomor.toLowerCase() === b.nomor.toLowerCase() && samaPihak(a, b);
}

/** The regulations that replace this one, from its direct successor to the one that is in force. */
export function penggantiRegulasi(register: Register, regulasi: Regulasi): readonly Regulasi[] {
  const rantai: Regulasi[] = [];
  for (
    let satu = successor(register, regulasi);
    satu !== undefined && !rantai.includes(satu);
    satu = successor(register, satu)
  ) {
    rantai.push(satu);
  }
  return rantai;
}

function successor(register: Register, { dicabutOleh }: Regulasi): Regulasi | undefined {
  return dicabutOleh === undefined ? undefined : register.get(dicabutOleh);
}

function samaPihak(a: Penyebutan, b: Penyebutan): boolean {
  switch (bentukRegulasi[a.jenis].pihak) {
    case 'tanpa':
      return true;
    case 'wilayah':
      return (
        a.wilayah !== undefined && b.wilayah !== undefined && samaWilayah(a.wilayah, b.wilayah)
      );
    case 'penerbit':
      return a.penerbit?.toLowerCase() === b.penerbit?.toLowerCase();
  }
}
