import type { APIRoute } from 'astro';
import { loadPortal } from '../../../components/load-portal.ts';
import { cssWarna } from '../../../portal/alamat-kantor.ts';

export async function getStaticPaths() {
  const { kantor } = await loadPortal();
  return kantor.flatMap(({ kode, warna }) =>
    warna === undefined ? [] : [{ params: { kode }, props: { warna } }],
  );
}

/** The colour of an office; the policy of the pages allows no style but from files. */
export const GET: APIRoute<{ warna: string }> = ({ props }) => new Response(cssWarna(props.warna));
