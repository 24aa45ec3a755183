import type { AturanInfo } from '../../aturan-info.ts';
import type { Finding } from '../../finding.ts';
import { anchorAturan } from './anchor.ts';
import type { Bagian } from './bagian.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import type { DaftarAturan } from './rujukan.ts';
import { tandaTingkat } from './tempat.ts';

/** Explains the rules that the report names, by id; nothing when none of them can be explained. */
export function bagianPenjelasan(
  temuan: readonly Finding[],
  aturan: DaftarAturan,
): Bagian | undefined {
  const disebut = [...new Set(temuan.map((satu) => satu.aturan))].toSorted();
  const info = disebut.flatMap((id) => aturan.get(id) ?? []);
  if (info.length === 0) return undefined;
  return { id: 'penjelasan', judul: 'Penjelasan aturan', isi: html`${info.map(penjelasan)}` };
}

function penjelasan({ id, tingkat, uraian, penjelasan: isi = '' }: AturanInfo): Markup {
  const alinea = isi.split(/\n\s*\n/).filter((satu) => satu.trim() !== '');
  return html`<div class="aturan">
    <h3 id="${anchorAturan(id)}"><code>${id}</code> ${tandaTingkat(tingkat)}</h3>
    <p><strong>${uraian}</strong></p>
    ${alinea.map((satu) => html`<p>${satu}</p> `)}
  </div> `;
}
