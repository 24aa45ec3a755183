import { kunciJabatan, sebutanPolos } from '../sop/bahasa/kunci-jabatan.ts';
import { cariJabatan } from '../sop/jabatan-kantor.ts';
import { pilihSebutan } from './pilih-sebutan.ts';
import { gabungKunci } from './gabung-kunci.ts';
import { compareTeks } from './sop-portal.ts';
import type { SopPortal } from './sop-portal.ts';

/** Whom the columns of an office's SOPs mean: one role, however its SOPs name it. */
export interface Peran<T extends SopPortal = SopPortal> {
  /** The end of its address. */
  readonly slug: string;
  readonly nama: string;
  /** The other names under which SOPs have it. */
  readonly alias: readonly string[];
  /** Its columns, in the order of the SOPs. */
  readonly kolom: readonly KolomPeran<T>[];
}

interface KolomPeran<T extends SopPortal = SopPortal> {
  readonly sop: T;
  /** Index into `pelaksana`, from 0. */
  readonly indeks: number;
}

interface Kolom<T extends SopPortal> extends KolomPeran<T> {
  readonly nama: string;
  readonly kunci: string;
  /** What the aliases of the column would be called on their own. */
  readonly kunciAlias: readonly string[];
  /** The name that the office's own list gives it. */
  readonly resmi?: string;
}

/**
 * The roles of one office, by name. Two headings are one role when the office's list says so, when they differ in
 * short names only (Kasi SIAK, Kepala Seksi SIAK), or when an SOP gives the one as alias of the other and no other
 * role has that alias.
 */
export function peranKantor<T extends SopPortal>(sop: readonly T[]): readonly Peran<T>[] {
  const kolom = sop.flatMap(columnsOf);
  const wakil = gabungKunci(kolom.map((satu) => ({ ...satu, dokumen: satu.sop })));
  const kelompok = Map.groupBy(kolom, ({ kunci }) => wakil(kunci));
  const nama = new Map([...kelompok].map(([kunci, milik]) => [kunci, nameOf(milik)]));
  const dipakai = Map.groupBy(nama, ([, satu]) => sebutanPolos(satu));
  return [...kelompok]
    .map(([kunci, milik]) => {
      const sebutan = nama.get(kunci) ?? '';
      const rancu = (dipakai.get(sebutanPolos(sebutan)) ?? []).length > 1;
      return makePeran(kunci, rancu ? capitalise(kunci) : sebutan, milik);
    })
    .toSorted((a, b) => compareTeks(a.nama, b.nama));
}

function columnsOf<T extends SopPortal>(sop: T): readonly Kolom<T>[] {
  const { pelaksana, unit = '' } = sop.naskah;
  const kunciDari = (nama: string) => keyOf(sop, nama, unit);
  return pelaksana.map(({ nama, alias }, indeks) => {
    const resmi = cariJabatan(sop.kantor.pelaksana ?? [], nama, unit)?.nama;
    return {
      sop,
      indeks,
      nama: nama.replace(/[\s.,;:]+$/, '').trim(),
      kunci: kunciDari(nama),
      kunciAlias: alias.map(kunciDari),
      ...(resmi !== undefined && { resmi }),
    };
  });
}

function keyOf({ kantor }: SopPortal, nama: string, unit: string): string {
  const resmi = cariJabatan(kantor.pelaksana ?? [], nama, unit)?.nama;
  return (resmi === undefined ? kunciJabatan(nama, unit) : sebutanPolos(resmi)) || 'tanpa nama';
}

function nameOf(kolom: readonly Kolom<SopPortal>[]): string {
  const resmi = kolom.find((satu) => satu.resmi !== undefined)?.resmi;
  return resmi ?? pilihSebutan(kolom.map(({ nama }) => nama));
}

function makePeran<T extends SopPortal>(
  kunci: string,
  nama: string,
  kolom: readonly Kolom<T>[],
): Peran<T> {
  const sebutan = new Map(kolom.map((satu) => [sebutanPolos(satu.nama), satu.nama] as const));
  sebutan.delete(sebutanPolos(nama));
  return {
    slug: kunci.replaceAll(' ', '-'),
    nama,
    alias: [...sebutan.values()].toSorted(compareTeks),
    kolom: kolom.map(({ sop, indeks }) => ({ sop, indeks })),
  };
}

/** A role in words where its headings alone are those of another role too. */
function capitalise(kunci: string): string {
  return kunci.replace(/\b(?!dan\b)[a-z]/g, (huruf) => huruf.toUpperCase());
}
