import type { Instansi } from '../sop/instansi.ts';
import type { Sop } from '../sop/schema.ts';

/** An SOP as the pages that speak of many of them take it. */
export interface SopPortal {
  /** Region code of the office. */
  readonly kode: string;
  /** Name of the file, which is the end of its address. */
  readonly slug: string;
  readonly naskah: Sop;
  readonly kantor: Pick<Instansi, 'nama' | 'wilayah' | 'pelaksana' | 'jamKerja'>;
}

/** Names an SOP among those of all offices: `63.05/penerbitan-kia`. */
export function idSop({ kode, slug }: Pick<SopPortal, 'kode' | 'slug'>): string {
  return `${kode}/${slug}`;
}

/** SOPs in the order of a list: those in force, drafts, those that were revoked; by title within each. */
export function urutkanSop<T extends SopPortal>(sop: readonly T[]): readonly T[] {
  return sop.toSorted(
    (a, b) =>
      urutanStatus.indexOf(a.naskah.status) - urutanStatus.indexOf(b.naskah.status) ||
      compareTeks(a.naskah.judul, b.naskah.judul),
  );
}

const urutanStatus: readonly Sop['status'][] = ['berlaku', 'draf', 'dicabut'];

/** By letters without their case, so that the machine's locale has no say. */
export function compareTeks(a: string, b: string): number {
  const [kecilA, kecilB] = [a.toLowerCase(), b.toLowerCase()];
  if (kecilA === kecilB) return 0;
  return kecilA < kecilB ? -1 : 1;
}
