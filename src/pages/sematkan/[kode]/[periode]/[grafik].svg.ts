import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsSematan } from '../../../../components/statistik/paths-sematan.ts';
import { svgFile } from '../../../../io/draw-grafik.ts';

export const getStaticPaths = pathsSematan;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { grafik, edisi } }) =>
  new Response(svgFile(grafik, edisi.sumber), { headers: { 'Content-Type': 'image/svg+xml' } });
