import type { APIRoute } from 'astro';
import { expectedPages } from '../build/expected-pages.ts';
import { href } from '../components/href.ts';
import { loadPortal } from '../components/load-portal.ts';
import { isEdisiLama, isSematan } from '../io/alamat.ts';
import { isPengantar } from '../io/alamat-wilayah.ts';
import { berkasSitus } from '../portal/berkas-situs.ts';

export async function getStaticPaths() {
  const situs = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const halaman = expectedPages(await loadPortal()).filter(
    (path) => !isEdisiLama(path) && !isPengantar(path) && !isSematan(path),
  );
  return berkasSitus({ situs, base: href('/') }, halaman).map(({ nama, isi }) => ({
    params: { berkas: nama },
    props: { isi },
  }));
}

/** A file beside the pages for search engines or the server. */
export const GET: APIRoute<{ isi: string }> = ({ props }) => new Response(props.isi);
