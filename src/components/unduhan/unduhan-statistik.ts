import type { APIRoute } from 'astro';
import { berkasStatistik } from '../../io/unduhan/berkas-statistik.ts';
import { href } from '../href.ts';
import { loadPortal } from '../load-portal.ts';

/** The files of figures, for the server of pages that are being written: `src/io/rute-unduhan.ts`. */
export async function getStaticPaths() {
  const nama = (await semua()).map(({ alamat }) =>
    alamat.replace(/^\/statistik\//, '').replace(/\.\w+$/, ''),
  );
  return [...new Set(nama)].map((berkas) => ({ params: { berkas } }));
}

export const GET: APIRoute = async ({ url }) => {
  const berkas = (await semua()).find(({ alamat }) => href(alamat) === url.pathname);
  if (berkas === undefined) return new Response(null, { status: 404 });
  return new Response(berkas.isi(), { headers: { 'content-type': berkas.mime } });
};

async function semua() {
  const { SITE: situs, BASE_URL: base } = import.meta.env;
  return berkasStatistik((await loadPortal()).edisi, { situs, base });
}
