import type { Finding } from '../../finding.ts';
import { tanpaTitik } from '../teks.ts';
import { anchorDikecualikan } from './anchor.ts';
import type { Bagian } from './bagian.ts';
import { kepalaBerkas } from './berkas.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { rujukanAturan } from './rujukan.ts';
import type { DaftarAturan } from './rujukan.ts';
import type { BerkasLaporan, KantorLaporan } from './susun.ts';
import { tandaTingkat, tempatDalamBerkas } from './tempat.ts';

/** What the documents themselves accept, with the reasons they give; nothing when they accept nothing. */
export function bagianDikecualikan(
  kantor: readonly KantorLaporan[],
  aturan: DaftarAturan,
): Bagian | undefined {
  const berkas = kantor
    .flatMap((satu) => satu.berkas)
    .filter(({ diterima }) => diterima.length > 0);
  if (berkas.length === 0) return undefined;
  const isi = html`<p>
      Kekurangan yang diketahui dan diterima oleh naskahnya sendiri, dengan alasan yang tertulis di
      dalamnya.
    </p>
    ${berkas.map((satu) => bagianBerkas(satu, aturan))}`;
  return { id: 'dikecualikan', judul: 'Dikecualikan', isi };
}

function bagianBerkas(berkas: BerkasLaporan, aturan: DaftarAturan): Markup {
  return html`<div class="berkas">
    ${kepalaBerkas(berkas, anchorDikecualikan(berkas.berkas))}
    <ul class="diterima">
      ${berkas.diterima.map((satu) => butir(satu, aturan))}
    </ul>
  </div> `;
}

function butir(temuan: Finding, aturan: DaftarAturan): Markup {
  const { tingkat, tempat, pesan, dikecualikan = '' } = temuan;
  return html`<li>
    <p class="tempat">
      ${tandaTingkat(tingkat)} ${tempatDalamBerkas(tempat)} ${rujukanAturan(temuan.aturan, aturan)}
    </p>
    <p>${tanpaTitik(pesan)}.</p>
    <p><b>Alasan:</b> ${tanpaTitik(dikecualikan)}.</p>
  </li> `;
}
