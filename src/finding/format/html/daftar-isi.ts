import type { Finding } from '../../finding.ts';
import { hitung } from '../ringkasan.ts';
import { anchorBerkas, anchorDikecualikan } from './anchor.ts';
import type { Bagian } from './bagian.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { denganTemuan } from './susun.ts';
import type { BerkasLaporan, KantorLaporan } from './susun.ts';

/** The parts that follow, and the files that something was found in, by office and with their counts. */
export function daftarIsi(kantor: readonly KantorLaporan[], bagian: readonly Bagian[]): Markup {
  return html`<nav aria-labelledby="daftar-isi">
    <h2 id="daftar-isi">Daftar isi</h2>
    <ul class="bagian">
      ${bagian.map(({ id, judul }) => html`<li><a href="#${id}">${judul}</a></li>`)}
    </ul>
    ${denganTemuan(kantor).map(
      ({ nama, berkas }) =>
        html`<h3>${nama}</h3>
          <ul class="daftar-isi">
            ${berkas.map(entri)}
          </ul>`,
    )}
  </nav>`;
}

function entri({ berkas, judul, temuan, diterima }: BerkasLaporan): Markup {
  const tujuan = temuan.length > 0 ? anchorBerkas(berkas) : anchorDikecualikan(berkas);
  return html`<li>
    <a href="#${tujuan}">${judul}</a>
    <span class="hitungan">${hitungan([...temuan, ...diterima])}</span>
  </li>`;
}

/** `2 galat, 1 saran`: the kinds that there are. */
function hitungan(temuan: readonly Finding[]): string {
  return Object.entries(hitung(temuan))
    .filter(([, jumlah]) => jumlah > 0)
    .map(([jenis, jumlah]) => `${jumlah} ${jenis}`)
    .join(', ');
}
