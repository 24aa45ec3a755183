import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { loadPortal } from '../load-portal.ts';
import { kodePeriode } from '../../statistics/periode.ts';

/** The chapters as Astro renders them, in the order of their file names. None is an Error: there is no empty book. */
export async function semuaBab(): Promise<readonly CollectionEntry<'buku'>[]> {
  const bab = await getCollection('buku');
  if (bab.length === 0) throw new Error('no chapters in content/buku');
  return bab.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Paths of the pages that every release has. */
export async function pathsRilis() {
  const { edisi } = await loadPortal();
  return edisi.map((satu) => ({
    params: { kode: satu.rilis.kabupaten.kode, periode: kodePeriode(satu.rilis.periode) },
    props: { edisi: satu },
  }));
}
