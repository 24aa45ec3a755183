import { jenisRegulasi } from '../sop/regulasi/jenis.ts';
import { kutipanDipakai, regulasiButir } from '../sop/regulasi/dasar-hukum.ts';
import { sebutan } from '../sop/regulasi/kalimat-status.ts';
import { sebutanRegulasi } from '../sop/regulasi/nama-regulasi.ts';
import type { Penyebutan } from '../sop/regulasi/nama-regulasi.ts';
import { findRegulasi, regulasiBernomor } from '../sop/regulasi/register.ts';
import type { Register, Regulasi } from '../sop/regulasi/register.ts';
import type { Sop } from '../sop/schema.ts';
import { compareTeks } from './sop-portal.ts';
import type { SopPortal } from './sop-portal.ts';

/** The regulations of the register on which an SOP rests, each once, in the order of its Dasar Hukum. */
export function regulasiSop(sop: Sop, register: Register): readonly Regulasi[] {
  return [...new Set(sop.dasarHukum.flatMap((butir) => regulasiButir(register, butir)))];
}

/** For each regulation of the register the SOPs that rest on it, in their order. */
export function sopPerRegulasi<T extends SopPortal>(
  sop: readonly T[],
  register: Register,
): ReadonlyMap<string, readonly T[]> {
  const pasangan = sop.flatMap((satu) =>
    regulasiSop(satu.naskah, register).map(({ id }) => [id, satu] as const),
  );
  return new Map(
    [...Map.groupBy(pasangan, ([id]) => id)].map(([id, isi]) => [id, isi.map(([, satu]) => satu)]),
  );
}

/** A regulation that SOPs cite and the register does not have. */
export interface BelumTerdaftar<T extends SopPortal = SopPortal> {
  /** Its name; where the words name none, the words themselves. */
  readonly nama: string;
  readonly sop: readonly T[];
  /** Regulations of the register that have this number and year, one of which may be meant. */
  readonly mirip: readonly Regulasi[];
}

/** What SOPs cite without its being in the register, by name. */
export function belumTerdaftar<T extends SopPortal>(
  sop: readonly T[],
  register: Register,
): readonly BelumTerdaftar<T>[] {
  const kutipan = sop.flatMap((satu) =>
    satu.naskah.dasarHukum.flatMap((butir) =>
      unknownIn(butir, register).map((isi) => ({ ...isi, satu })),
    ),
  );
  return [...Map.groupBy(kutipan, ({ nama }) => nama.toLowerCase()).values()]
    .flatMap(([pertama, ...lain]) =>
      pertama === undefined
        ? []
        : [
            {
              nama: pertama.nama,
              mirip: pertama.mirip,
              sop: [...new Set([pertama, ...lain].map(({ satu }) => satu))],
            },
          ],
    )
    .toSorted((a, b) => compareTeks(a.nama, b.nama));
}

type TakDikenal = Pick<BelumTerdaftar, 'nama' | 'mirip'>;

function unknownIn(butir: Sop['dasarHukum'][number], register: Register): readonly TakDikenal[] {
  if (butir.regulasi.length > 0) {
    return butir.regulasi.filter((id) => !register.has(id)).map((id) => ({ nama: id, mirip: [] }));
  }
  const kutipan = kutipanDipakai(butir);
  const teks = butir.teks.trim();
  if (kutipan.length === 0) return teks === '' ? [] : [{ nama: teks, mirip: [] }];
  return kutipan
    .filter((satu) => findRegulasi(register, satu) === undefined)
    .map((satu) => ({ nama: sebutanRegulasi(satu), mirip: similar(satu, register) }));
}

function similar(satu: Penyebutan, register: Register): readonly Regulasi[] {
  return satu.tahun === undefined ? [] : regulasiBernomor(register, satu);
}

/**
 * The regulations that a portal speaks of, in the order of their rank and year: those of the state, those of its
 * offices' regions and of the provinces above them, what its SOPs rest on, and what any of these points to.
 */
export function regulasiPortal(
  register: Register,
  sop: readonly SopPortal[],
  kode: readonly string[],
): readonly Regulasi[] {
  const wilayah = new Set(kode.flatMap((satu) => [satu, satu.slice(0, 2)]));
  const dipakai = new Set(sop.flatMap(({ naskah }) => regulasiSop(naskah, register)));
  const tampil = new Set(
    [...register.values()].filter(
      (satu) => satu.wilayah === undefined || wilayah.has(satu.wilayah.kode) || dipakai.has(satu),
    ),
  );
  // A set that grows while it is walked: what is added is visited too.
  for (const satu of tampil) for (const lain of pointedTo(satu, register)) tampil.add(lain);
  return [...tampil].toSorted(compareRegulasi);
}

function pointedTo({ diubahOleh, dicabutOleh }: Regulasi, register: Register): readonly Regulasi[] {
  return [...diubahOleh, ...(dicabutOleh === undefined ? [] : [dicabutOleh])].flatMap(
    (id) => register.get(id) ?? [],
  );
}

function compareRegulasi(a: Regulasi, b: Regulasi): number {
  return (
    jenisRegulasi.indexOf(a.jenis) - jenisRegulasi.indexOf(b.jenis) ||
    compareTeks(a.wilayah?.nama ?? a.penerbit ?? '', b.wilayah?.nama ?? b.penerbit ?? '') ||
    a.tahun - b.tahun ||
    Number.parseInt(a.nomor, 10) - Number.parseInt(b.nomor, 10) ||
    compareTeks(sebutan(a), sebutan(b))
  );
}
