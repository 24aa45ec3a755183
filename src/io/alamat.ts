import { kodePeriode } from '../statistics/periode.ts';
import type { RilisSiap, SopSiap } from './portal.ts';

/** Addresses inside the portal, for pages, prints and the build alike. They never change meaning. */
export function alamatSop({ kode, slug }: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `/sop/${kode}/${slug}/`;
}

/** What an SOP changed in the one that it replaced. */
export function alamatPerubahan(sop: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `${alamatSop(sop)}perubahan/`;
}

export function alamatLembar(sop: Pick<SopSiap, 'kode' | 'slug'>): `/${string}` {
  return `${alamatSop(sop)}${sop.slug}.pdf`;
}

/** All sheets of an office in one file. */
export function alamatBuklet(kode: string): `/${string}` {
  return `/instansi/${kode}/buku-sop-${kode}.pdf`;
}

export function alamatRilis({
  kabupaten,
  periode,
}: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `/statistik/${kabupaten.kode}/${kodePeriode(periode)}/`;
}

export function alamatBuku(rilis: Pick<RilisSiap, 'kabupaten' | 'periode'>): `/${string}` {
  return `${alamatRilis(rilis)}buku-data-agregat-${rilis.kabupaten.kode}-${kodePeriode(rilis.periode)}.pdf`;
}

/** Pages that exist only to be printed; the build takes them out of what it publishes. */
export const folderCetak = 'cetak';

/** `depan` is the cover with preface and contents; the others are chapter ids. */
export function alamatCetakBuku(
  { kabupaten, periode }: Pick<RilisSiap, 'kabupaten' | 'periode'>,
  bagian: string,
): `/${string}` {
  return `/${folderCetak}/buku/${kabupaten.kode}/${kodePeriode(periode)}/${bagian}/`;
}
