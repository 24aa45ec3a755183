import type { Finding } from '../../finding.ts';
import { tanpaTitik } from '../teks.ts';
import { anchorBerkas } from './anchor.ts';
import type { Bagian } from './bagian.ts';
import { kepalaBerkas } from './berkas.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { rujukanAturan } from './rujukan.ts';
import type { DaftarAturan } from './rujukan.ts';
import type { BerkasLaporan, KantorLaporan } from './susun.ts';
import { tandaTingkat, tempatDalamBerkas } from './tempat.ts';

/** The findings that no document accepts, by file, numbered through the report. */
export function bagianTemuan(kantor: readonly KantorLaporan[], aturan: DaftarAturan): Bagian {
  const berkas = kantor.flatMap((satu) => satu.berkas).filter(({ temuan }) => temuan.length > 0);
  const nomor = (ke: number) =>
    berkas.slice(0, ke).reduce((jumlah, { temuan }) => jumlah + temuan.length, 1);
  const isi =
    berkas.length === 0
      ? html`<p>Tidak ada temuan yang perlu diperbaiki.</p>`
      : html`${berkas.map((satu, ke) => bagianBerkas(satu, nomor(ke), aturan))}`;
  return { id: 'temuan', judul: 'Temuan', isi };
}

function bagianBerkas(berkas: BerkasLaporan, mulai: number, aturan: DaftarAturan): Markup {
  return html`<div class="berkas">
    ${kepalaBerkas(berkas, anchorBerkas(berkas.berkas))}
    <ul class="temuan">
      ${berkas.temuan.map((satu, ke) => butir(satu, mulai + ke, aturan))}
    </ul>
  </div> `;
}

function butir(temuan: Finding, nomor: number, aturan: DaftarAturan): Markup {
  const { tingkat, tempat, pesan, obat } = temuan;
  const uraian = aturan.get(temuan.aturan)?.uraian;
  return html`<li class="${tingkat}">
    <p class="tempat"><b>${nomor}</b> ${tandaTingkat(tingkat)} ${tempatDalamBerkas(tempat)}</p>
    <p class="pesan">${tanpaTitik(pesan)}.</p>
    ${obat === undefined ? undefined : html`<p><b>Perbaikan:</b> ${tanpaTitik(obat)}.</p>`}
    <p class="aturan">
      Aturan ${rujukanAturan(temuan.aturan, aturan)}${uraian === undefined ? '' : `: ${uraian}`}
    </p>
  </li> `;
}
