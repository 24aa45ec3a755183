import type { Register, Regulasi } from '../sop/regulasi/register.ts';
import { peranKantor } from './peran.ts';
import type { Peran } from './peran.ts';
import { belumTerdaftar, regulasiPortal, sopPerRegulasi } from './rujukan-hukum.ts';
import type { BelumTerdaftar } from './rujukan-hukum.ts';
import { susunSaringan } from './saringan.ts';
import type { IdSaringan, Saringan } from './saringan.ts';
import { idSop, urutkanSop } from './sop-portal.ts';
import type { SopPortal } from './sop-portal.ts';
import { isBertugas } from './tugas.ts';

interface IsiPortal<T extends SopPortal> {
  readonly kantor: readonly { readonly kode: string }[];
  readonly sop: readonly T[];
  readonly regulasi: Register;
}

/** What the lists of a portal show, told once for all of its pages. */
export interface SusunanPortal<T extends SopPortal> {
  /** Office after office, in the order of its list. */
  readonly sop: readonly T[];
  /** The SOPs of each office, by its code. */
  readonly sopKantor: ReadonlyMap<string, readonly T[]>;
  /** The roles of each office that have something to do, by its code. */
  readonly peranKantor: ReadonlyMap<string, readonly Peran<T>[]>;
  /** Those of each SOP, in the order of its columns, by its id. */
  readonly peranSop: ReadonlyMap<string, readonly Peran<T>[]>;
  readonly saringan: readonly Saringan<T>[];
  /** What each SOP is in every saringan, by its id. */
  readonly ciri: ReadonlyMap<string, CiriSop>;
  readonly regulasi: readonly Regulasi[];
  /** The SOPs that rest on a regulation, by its id. */
  readonly sopRegulasi: ReadonlyMap<string, readonly T[]>;
  /** What SOPs that are not revoked cite without its being in the register. */
  readonly belumTerdaftar: readonly BelumTerdaftar<T>[];
}

export type CiriSop = Readonly<Partial<Record<IdSaringan, readonly string[]>>>;

export function susunPortal<T extends SopPortal>(isi: IsiPortal<T>): SusunanPortal<T> {
  const { kantor, regulasi: register } = isi;
  const perKantor = Map.groupBy(isi.sop, ({ kode }) => kode);
  const kode = kantor.map((satu) => satu.kode);
  const sopKantor = new Map(kode.map((satu) => [satu, urutkanSop(perKantor.get(satu) ?? [])]));
  const sop = [...sopKantor.values()].flat();
  const semuaPeran = new Map([...sopKantor].map(([satu, milik]) => [satu, peranKantor(milik)]));
  const bertugas = new Map(
    [...semuaPeran].map(([satu, peran]) => [satu, peran.filter(isBertugas)]),
  );
  const saringan = susunSaringan({ sop, peran: semuaPeran, register });
  return {
    sop,
    sopKantor,
    peranKantor: bertugas,
    peranSop: rolesOfSop([...bertugas.values()].flat()),
    saringan,
    ciri: ciriSop(saringan),
    regulasi: regulasiPortal(register, sop, kode),
    sopRegulasi: sopPerRegulasi(sop, register),
    belumTerdaftar: belumTerdaftar(
      sop.filter(({ naskah }) => naskah.status !== 'dicabut'),
      register,
    ),
  };
}

function rolesOfSop<T extends SopPortal>(
  semua: readonly Peran<T>[],
): ReadonlyMap<string, readonly Peran<T>[]> {
  const kolom = semua.flatMap((peran) =>
    peran.kolom.map(({ sop, indeks }) => ({ sop, indeks, peran })),
  );
  return new Map(
    [...Map.groupBy(kolom, ({ sop }) => idSop(sop))].map(([id, milik]) => [
      id,
      [...new Set(milik.toSorted((a, b) => a.indeks - b.indeks).map(({ peran }) => peran))],
    ]),
  );
}

function ciriSop(saringan: readonly Saringan[]): ReadonlyMap<string, CiriSop> {
  const ciri = new Map<string, Partial<Record<IdSaringan, readonly string[]>>>();
  for (const { id, nilai } of saringan) {
    for (const satu of nilai) {
      for (const sop of satu.sop) {
        const milik = ciri.get(idSop(sop)) ?? {};
        ciri.set(idSop(sop), { ...milik, [id]: [...(milik[id] ?? []), satu.id] });
      }
    }
  }
  return ciri;
}
