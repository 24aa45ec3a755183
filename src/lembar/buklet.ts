import { isTanggalKosong, formatTanggal } from '../sop/tanggal.ts';
import type { Sop } from '../sop/schema.ts';
import type { BahanLembar } from './bahan.ts';
import { h } from './markup.ts';
import type { Markup } from './markup.ts';

/** The front of a booklet follows from the office and its sheets. */
export interface BahanBuklet extends Pick<BahanLembar, 'kop' | 'lambang'> {
  readonly daftar: readonly ButirBuklet[];
}

export interface ButirBuklet {
  /** Name of the place in the booklet at which the sheet begins. */
  readonly id: string;
  readonly halaman: number;
  readonly naskah: Sop;
}

/** Cover and list, the rows of the list shared out over pages as given: how many stand on each. */
export function isiDepan(bahan: BahanBuklet, baris: readonly number[]): string {
  const awal = baris.map((_, ke) => baris.slice(0, ke).reduce((a, b) => a + b, 0));
  const daftar = baris.map((banyak, ke) => list(bahan, awal[ke] ?? 0, banyak));
  return [sampul(bahan), ...daftar]
    .map((isi) => h`<div class="halaman"><div class="isi">${isi}</div></div>`.html)
    .join('\n');
}

function sampul({ kop, lambang, daftar }: BahanBuklet): Markup {
  const gambar =
    lambang === undefined ? undefined : h`<img src="${lambang}" alt="Lambang ${kop.at(-1)}">`;
  return h`<div class="sampul">${gambar}<h1>Buku Standar Operasional Prosedur</h1>${kop.map(
    (satu) => h`<p>${satu}</p>`,
  )}<p>${daftar.length} SOP</p></div>`;
}

function list({ daftar }: BahanBuklet, awal: number, banyak: number): Markup {
  const judul =
    awal === 0 ? h`<h2 id="daftar-sop">Daftar SOP</h2>` : h`<p>Daftar SOP (lanjutan)</p>`;
  const baris = daftar.slice(awal, awal + banyak).map((butir, ke) => row(butir, awal + ke));
  return h`<table class="daftar"><caption data-ukur="judul">${judul}</caption><thead data-ukur="kepala"><tr><th scope="col">No</th><th scope="col">Nama SOP</th><th scope="col">Nomor</th><th scope="col">Tanggal efektif</th><th scope="col">Keadaan</th><th scope="col">Halaman</th></tr></thead><tbody>${baris}</tbody></table>`;
}

function row({ id, halaman, naskah }: ButirBuklet, ke: number): Markup {
  const { judul, nomor, tanggal, status } = naskah;
  const efektif = isTanggalKosong(tanggal.efektif) ? '-' : formatTanggal(tanggal.efektif);
  return h`<tr data-ukur="d${ke}"><td>${ke + 1}</td><th scope="row"><a href="#${id}">${judul}</a></th><td>${nomor === '' ? '-' : nomor}</td><td>${efektif}</td><td>${status}</td><td>${halaman}</td></tr>`;
}
