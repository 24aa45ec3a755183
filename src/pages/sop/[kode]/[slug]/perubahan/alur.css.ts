import type { APIRoute } from 'astro';
import { loadPortal } from '../../../../../components/load-portal.ts';
import { gambarPerubahan } from '../../../../../components/sop/gambar-perubahan.ts';
import { flowchartCss } from '../../../../../flowchart/css.ts';
import { pendahuluSop } from '../../../../../io/pendahulu.ts';
import type { SopSiap } from '../../../../../io/portal.ts';

/** Places of the pieces of both flowcharts, as on the page of an SOP. */
export async function getStaticPaths() {
  const { sop } = await loadPortal();
  return [...pendahuluSop(sop)].map(([baru, lama]) => ({
    params: { kode: baru.kode, slug: baru.slug },
    props: { baru, lama },
  }));
}

export const GET: APIRoute<{ baru: SopSiap; lama: SopSiap }> = ({ props: { baru, lama } }) =>
  new Response(flowchartCss(gambarPerubahan(lama.naskah, baru.naskah).sel), {
    headers: { 'content-type': 'text/css' },
  });
