import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsCsvLama } from '../../../../../components/statistik/paths-edisi.ts';
import { sajikanBerkas } from '../../../../../components/unduhan/load-unduhan.ts';

export const getStaticPaths = pathsCsvLama;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sajikanBerkas(props.berkas);
