import type { APIRoute } from 'astro';
import { loadBerkasCari } from '../../components/load-berkas-cari.ts';

export async function getStaticPaths() {
  return (await loadBerkasCari()).map(({ nama, isi }) => ({
    params: { paket: nama },
    props: { isi },
  }));
}

/** A packet of the search; the page of the search names those that there are. */
export const GET: APIRoute<{ isi: string }> = ({ props }) => new Response(props.isi);
