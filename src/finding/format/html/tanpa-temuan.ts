import type { Bagian } from './bagian.ts';
import { html } from './markup.ts';
import { tanpaTemuan } from './susun.ts';
import type { KantorLaporan } from './susun.ts';

/** The files that were checked and found in order, by office: the report's proof that it looked at them. */
export function bagianTanpaTemuan(kantor: readonly KantorLaporan[]): Bagian | undefined {
  const bersih = tanpaTemuan(kantor);
  if (bersih.length === 0) return undefined;
  const isi = html`${bersih.map(
    ({ nama, berkas }) =>
      html`<h3>${nama}</h3>
        <ul class="bersih">
          ${berkas.map(({ judul }) => html`<li>${judul}</li>`)}
        </ul>`,
  )}`;
  return { id: 'tanpa-temuan', judul: 'Tanpa temuan', isi };
}
