import type { APIRoute } from 'astro';
import { pathsKabupaten } from '../../../../components/wilayah/load-wilayah.ts';
import type { WilayahKantor } from '../../../../io/wilayah-portal.ts';
import { dataBanding } from '../../../../wilayah/banding-wilayah.ts';

export const getStaticPaths = pathsKabupaten;

/** The figures from which the page beside it sets any two regions side by side, as a script that hands them over. */
export const GET: APIRoute<{ kantor: WilayahKantor }> = ({ props }) =>
  new Response(`self.cacahBanding=${JSON.stringify(dataBanding(props.kantor.hitungan))};\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
