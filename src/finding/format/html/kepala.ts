import type { Cakupan } from '../opsi.ts';
import { html } from './markup.ts';
import type { Isi, Markup } from './markup.ts';

/** Title of the report and what was checked. */
export function kepala({ folder, kantor, berkas, versi, tanggal }: Cakupan): Markup {
  return html`<header>
    <h1>Laporan Pemeriksaan</h1>
    <dl class="cakupan">
      ${[
        kantor.length > 0 ? butir('Kantor', daftar(kantor)) : undefined,
        butir('Folder', daftar(folder.map((satu) => html`<code>${satu}</code>`))),
        butir('Berkas diperiksa', berkas.length),
        tanggal === undefined ? undefined : butir('Tanggal', tanggal),
        butir('Program', `Cacah ${versi}`),
      ]}
    </dl>
  </header> `;
}

function butir(nama: string, isi: Isi): Markup {
  return html`<div>
    <dt>${nama}</dt>
    <dd>${isi}</dd>
  </div> `;
}

function daftar(isi: readonly Isi[]): Isi {
  return isi.length === 1
    ? isi
    : html`<ul>
        ${isi.map((satu) => html`<li>${satu}</li>`)}
      </ul>`;
}
