import type { APIRoute } from 'astro';
import { buatBahan } from '../../export/sop/bahan.ts';
import { formatTertulis } from '../../export/sop/index.ts';
import type { SopSiap } from '../../io/portal.ts';
import { loadPortal } from '../load-portal.ts';

/** The files of every SOP, for the server of pages that are being written: `src/io/rute-unduhan.ts`. */
export async function getStaticPaths() {
  const { sop } = await loadPortal();
  return sop.map((satu) => ({
    params: { kode: satu.kode, slug: satu.slug, berkas: satu.slug },
    props: { sop: satu },
  }));
}

export const GET: APIRoute<{ sop: SopSiap }> = ({ props: { sop }, url }) => {
  const format = formatTertulis.find(({ akhiran }) => url.pathname.endsWith(`.${akhiran}`));
  if (format === undefined) return new Response(null, { status: 404 });
  return new Response(format.buat(buatBahan(sop)), { headers: { 'content-type': format.mime } });
};
