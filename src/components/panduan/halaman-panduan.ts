import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { HalamanPanduan } from '../../io/read-panduan.ts';
import { loadPortal } from '../load-portal.ts';

/** A page of the manual with the entry that Astro renders, and the pages beside it. */
interface HalamanSiap {
  readonly halaman: HalamanPanduan;
  readonly entri: CollectionEntry<'panduan'>;
  readonly sebelum: HalamanPanduan | undefined;
  readonly sesudah: HalamanPanduan | undefined;
}

/** The pages of the manual in their order. One that Astro did not load is an Error. */
export async function semuaPanduan(): Promise<readonly HalamanSiap[]> {
  const { panduan } = await loadPortal();
  const entri = new Map((await getCollection('panduan')).map((satu) => [satu.id, satu]));
  return panduan.map((halaman, i) => {
    const milik = entri.get(halaman.slug);
    if (!milik) throw new Error(`page ${halaman.slug} of the manual was not loaded`);
    return { halaman, entri: milik, sebelum: panduan[i - 1], sesudah: panduan[i + 1] };
  });
}
