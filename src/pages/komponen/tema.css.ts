import type { APIRoute } from 'astro';
import { readTokens } from '../../io/read-tokens.ts';
import { cssTemaContoh } from '../../portal/tema-contoh.ts';

/** Both themes side by side, for the page of components. */
export const GET: APIRoute = () => new Response(cssTemaContoh(readTokens()));
