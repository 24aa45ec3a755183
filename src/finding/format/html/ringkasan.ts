import { menghentikan } from '../../finding.ts';
import type { Finding, Tingkat } from '../../finding.ts';
import { langkahBerikut } from '../langkah-berikut.ts';
import { hitung } from '../ringkasan.ts';
import type { Bagian } from './bagian.ts';
import { html } from './markup.ts';
import type { Isi, Markup } from './markup.ts';
import { tandaTingkat } from './tempat.ts';

const arti: Readonly<Record<Tingkat, string>> = {
  galat: 'Harus diperbaiki; selama ada, tidak ada yang diterbitkan',
  peringatan: 'Tetap diterbitkan, dan perlu diperiksa kantor',
  saran: 'Pertimbangan penelaah bila naskah disunting lagi',
};
const urutan = ['galat', 'peringatan', 'saran'] as const;

/** On paper only: who checked, by hand, on the sheet that carries the verdict. */
const tandaTangan = html`<div class="tanda-tangan">
  <p>Diperiksa oleh <span></span></p>
  <p>Tanggal <span></span></p>
  <p>Tanda tangan <span></span></p>
</div>`;

/** The verdict, the counts with their meaning, what to do, and a place to sign. */
export function bagianRingkasan(temuan: readonly Finding[]): Bagian {
  const isi = html`${putusan(temuan)} ${tabelJumlah(temuan)}
    <h3>Langkah berikut</h3>
    <ol>
      ${langkahBerikut(temuan).map((satu) => html`<li>${satu}</li>`)}
    </ol>
    ${tandaTangan}`;
  return { id: 'ringkasan', judul: 'Ringkasan', isi };
}

function putusan(temuan: readonly Finding[]): Markup {
  return temuan.some(menghentikan)
    ? html`<p class="putusan galat">
        <strong>Belum dapat diterbitkan.</strong> Ada galat yang harus diperbaiki lebih dahulu.
      </p>`
    : html`<p class="putusan baik"><strong>Dapat diterbitkan.</strong> Tidak ada galat.</p>`;
}

function tabelJumlah(temuan: readonly Finding[]): Markup {
  const jumlah = hitung(temuan);
  return html`<table class="jumlah">
    <caption>
      Temuan menurut tingkatnya
    </caption>
    <thead>
      <tr>
        <th scope="col">Tingkat</th>
        <th scope="col" class="angka">Jumlah</th>
        <th scope="col">Artinya</th>
      </tr>
    </thead>
    <tbody>
      ${urutan.map((tingkat) => baris(tandaTingkat(tingkat), jumlah[tingkat], arti[tingkat]))}${baris(
        'Dikecualikan',
        jumlah.dikecualikan,
        'Kekurangan naskah yang diketahui dan diterima, beserta alasannya',
      )}
    </tbody>
  </table>`;
}

function baris(nama: Isi, jumlah: number, makna: string): Markup {
  return html`<tr>
    <th scope="row">${nama}</th>
    <td class="angka">${jumlah}</td>
    <td>${makna}</td>
  </tr> `;
}
