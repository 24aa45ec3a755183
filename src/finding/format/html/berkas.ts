import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import type { BerkasLaporan } from './susun.ts';

/** Heading of a file by its title, with its path below where the title is another. */
export function kepalaBerkas({ berkas, judul }: BerkasLaporan, id: string): Markup {
  return html`<h3 id="${id}">${judul}</h3>
    ${judul === berkas ? undefined : html`<p class="jalur"><code>${berkas}</code></p>`}`;
}
