import type { APIRoute } from 'astro';
import { loadPortal } from '../../../components/load-portal.ts';
import { jenisLambang } from '../../../portal/alamat-kantor.ts';

export async function getStaticPaths() {
  const { kantor } = await loadPortal();
  return kantor.flatMap(({ kode, lambang }) =>
    lambang === undefined
      ? []
      : [{ params: { kode, jenis: jenisLambang(lambang) }, props: { lambang } }],
  );
}

/** The logo of an office as it was delivered. */
export const GET: APIRoute<{ lambang: string }> = ({ props }) =>
  new Response(Buffer.from(props.lambang.slice(props.lambang.indexOf(',') + 1), 'base64'));
