import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsUnduhan, sajikanBerkas } from '../../../../components/unduhan/load-unduhan.ts';

export const getStaticPaths = () => pathsUnduhan('.json');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sajikanBerkas(props.berkas);
