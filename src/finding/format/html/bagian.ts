import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** A part of the report with a heading of its own. */
export interface Bagian {
  /** Id of the heading. */
  readonly id: string;
  readonly judul: string;
  readonly isi: Markup;
}

/** The part as it stands in the page. */
export function tulisBagian({ id, judul, isi }: Bagian): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${judul}</h2>
    ${isi}
  </section> `;
}
