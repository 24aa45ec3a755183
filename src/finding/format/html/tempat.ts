import type { Tempat, Tingkat } from '../../finding.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

const namaTingkat: Readonly<Record<Tingkat, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

/** The severity as a word in a frame; its colour only adds, for it is lost on grey paper. */
export function tandaTingkat(tingkat: Tingkat): Markup {
  return html`<span class="tingkat ${tingkat}">${namaTingkat[tingkat]}</span>`;
}

/** Where in its file a finding is: nothing when it is about the whole file. */
export function tempatDalamBerkas({ langkah, baris, kolom }: Tempat): Markup {
  return html`${[
    langkah === undefined ? undefined : html`<span>langkah ${langkah}</span>`,
    baris === undefined ? undefined : html`<span>baris ${baris}</span>`,
    kolom === undefined ? undefined : html`<code>${kolom}</code>`,
  ]}`;
}
