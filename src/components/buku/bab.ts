import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { foldersFromEnv } from '../../io/folders.ts';
import { adaBabKantor } from '../../io/folder-bab.ts';
import { gantikan } from '../../io/read-bab.ts';
import { kodePeriode } from '../../statistics/periode.ts';
import { loadPortal } from '../load-portal.ts';

/** A chapter as Astro renders it. */
interface BabHalaman {
  /** File name without ending, whoever it belongs to. */
  readonly id: string;
  readonly entri: CollectionEntry<'buku'> | CollectionEntry<'bukuKantor'>;
}

/** The chapters of an office's book in the order of their file names. None is an Error: there is no empty book. */
export async function semuaBab(kode: string): Promise<readonly BabHalaman[]> {
  const bersama = (await getCollection('buku')).map((entri) => ({ id: entri.id, entri }));
  const bab = gantikan<BabHalaman>(bersama, await babSendiri(kode));
  if (bab.length === 0) throw new Error('no chapters in content/buku');
  return bab;
}

/** Chapters of the office alone. Astro warns when an empty collection is asked for. */
async function babSendiri(kode: string): Promise<readonly BabHalaman[]> {
  if (!adaBabKantor(foldersFromEnv().content)) return [];
  return (await getCollection('bukuKantor'))
    .filter(({ id }) => id.startsWith(`${kode}/`))
    .map((entri) => ({ id: entri.id.slice(kode.length + 1), entri }));
}

/** Paths of the pages that every release has. */
export async function pathsRilis() {
  const { edisi } = await loadPortal();
  return edisi.map((satu) => ({
    params: { kode: satu.rilis.kabupaten.kode, periode: kodePeriode(satu.rilis.periode) },
    props: { edisi: satu },
  }));
}
