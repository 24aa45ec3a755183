import type { APIRoute } from 'astro';
import { flowchartCss } from '../../../../flowchart/css.ts';
import type { SopSiap } from '../../../../io/portal.ts';
import { loadPortal } from '../../../../components/load-portal.ts';
import { gambarAlur } from '../../../../components/sop/gambar-alur.ts';

/** Places of one flowchart's pieces. A file of its own, since pages allow neither style elements nor attributes. */
export async function getStaticPaths() {
  const { sop } = await loadPortal();
  return sop.map((s) => ({ params: { kode: s.kode, slug: s.slug }, props: { sop: s } }));
}

export const GET: APIRoute<{ sop: SopSiap }> = ({ props }) =>
  new Response(flowchartCss(gambarAlur(props.sop.naskah)), {
    headers: { 'content-type': 'text/css' },
  });
