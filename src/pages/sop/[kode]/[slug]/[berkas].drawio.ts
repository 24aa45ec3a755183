import type { APIRoute } from 'astro';
import { jalurUnduhan, sajikanUnduhan } from '../../../../components/sop/unduhan-sop.ts';
import { drawio } from '../../../../export/sop/drawio.ts';
import type { SopSiap } from '../../../../io/portal.ts';

export const getStaticPaths = jalurUnduhan;

export const GET: APIRoute<{ sop: SopSiap }> = ({ props }) => sajikanUnduhan(drawio, props.sop);
