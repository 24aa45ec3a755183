import type { AturanInfo } from '../../aturan-info.ts';
import { anchorAturan } from './anchor.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** Rules that can be explained, by id. */
export type DaftarAturan = ReadonlyMap<string, AturanInfo>;

/** A rule by its id, as a link to its explanation where there is one. */
export function rujukanAturan(id: string, aturan: DaftarAturan): Markup {
  return aturan.has(id)
    ? html`<a href="#${anchorAturan(id)}"><code>${id}</code></a>`
    : html`<code>${id}</code>`;
}
