import type { APIRoute } from 'astro';
import { jalurUnduhan, sajikanUnduhan } from '../../../../components/sop/unduhan-sop.ts';
import { mermaid } from '../../../../export/sop/mermaid.ts';
import type { SopSiap } from '../../../../io/portal.ts';

export const getStaticPaths = jalurUnduhan;

export const GET: APIRoute<{ sop: SopSiap }> = ({ props }) => sajikanUnduhan(mermaid, props.sop);
