import { isDaftarKosong } from '../sop/langkah-sop.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Sop } from '../sop/schema.ts';
import type { BahanLembar } from './bahan.ts';
import type { ButirKotak } from './kotak.ts';
import { bagiKotak } from './kotak.ts';
import { h } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * The identity part of the form in the blocks between which a page may break: the head with logo, number,
 * dates and approval, then three rows of two boxes (PermenPAN-RB 35/2012, Bagian Identitas).
 */
export function balokIdentitas(bahan: BahanLembar): readonly Markup[] {
  const pasangan = pasanganKotak(bahan.naskah).map((kotak) => h`${kotak.map(box)}`);
  return [kepala(bahan), ...pasangan].map(
    (isi, ke) => h`<div class="balok" data-ukur="i${ke}">${isi}</div>`,
  );
}

function kepala(bahan: BahanLembar): Markup {
  const { label, nama } = bahan.naskah;
  return h`${kop(bahan)}<dl class="nomor">
${barisNomor(bahan.naskah).map(([judul, isi]) => h`<div><dt>${judul}</dt><dd>${isi}</dd></div>`)}
<div class="sah"><dt>${label.disahkan}</dt><dd>${pengesah(bahan.naskah)}</dd></div>
<div><dt>${label.nama}</dt><dd><h1 id="${bahan.buklet?.id ?? 'sop'}">${nama}</h1></dd></div>
</dl>`;
}

/** Number and dates, with their labels. */
export function barisNomor({ label, nomor, tanggal }: Sop): readonly (readonly [string, string])[] {
  return (
    [
      [label.nomor, nomor],
      [label.pembuatan, formatTanggal(tanggal.pembuatan)],
      [label.revisi, formatTanggal(tanggal.revisi)],
      [label.efektif, formatTanggal(tanggal.efektif)],
    ] as const
  ).map(([judul, isi]) => [judul, isi === '' ? '-' : isi]);
}

/** The unit as its document has it, else the office. */
export function barisKop({ naskah, kop }: Pick<BahanLembar, 'naskah' | 'kop'>): readonly string[] {
  return naskah.kop.length > 0 ? naskah.kop : kop;
}

function kop(bahan: BahanLembar): Markup {
  const { kop: kantor, lambang } = bahan;
  const gambar =
    lambang === undefined ? undefined : h`<img src="${lambang}" alt="Lambang ${kantor.at(-1)}">`;
  return h`<div class="kop">${gambar}${barisKop(bahan).map((satu) => h`<p>${satu}</p>`)}</div>`;
}

/** Room for signature and stamp stays between the office and the name, as the form has it. */
function pengesah({ disahkan: { jabatan, nama, nip } }: Sop): Markup {
  return h`<p>${jabatan}</p><div class="tanda-tangan"></div><p class="nama">${nama}</p>${
    nip === '' ? undefined : h`<p>NIP. ${nip.replace(/^NIP\.?\s*/i, '')}</p>`
  }`;
}

/** What stands in one row of a box. */
export interface IsiKotak {
  readonly judul: string;
  readonly butir: readonly ButirKotak[];
  /** Whether the box begins here. */
  readonly awal: boolean;
  readonly bernomor: boolean;
}

/** The boxes below the head, left and right, row by row; one that is long goes on in further rows. */
export function pasanganKotak(naskah: Sop): readonly (readonly IsiKotak[])[] {
  const { label } = naskah;
  const hukum = naskah.dasarHukum.map(({ teks }) => teks);
  const terkait = naskah.keterkaitan.map(({ teks }) => teks);
  return [
    ...rows([label.dasarHukum, hukum], [label.kualifikasi, naskah.kualifikasi]),
    ...rows([label.keterkaitan, terkait], [label.peralatan, naskah.peralatan]),
    ...rows([label.peringatan, naskah.peringatan], [label.pencatatan, naskah.pencatatan]),
  ];
}

type Kotak = readonly [judul: string, butir: readonly string[]];

function rows(...sebaris: readonly Kotak[]): readonly (readonly IsiKotak[])[] {
  const bagian = sebaris.map(([judul, butir]) => ({
    judul,
    bernomor: butir.length > 1,
    potong: bagiKotak(butir),
  }));
  const banyak = Math.max(...bagian.map(({ potong }) => potong.length));
  return Array.from({ length: banyak }, (_, ke) =>
    bagian.map(({ judul, bernomor, potong }) => ({
      judul,
      bernomor,
      butir: potong[ke] ?? [],
      awal: ke === 0,
    })),
  );
}

function box({ judul, butir, awal, bernomor }: IsiKotak): Markup {
  if (!awal && butir.length === 0) return h`<section></section>`;
  const kepala = awal ? h`<h2>${judul}</h2>` : h`<p class="lanjutan">${judul} (lanjutan)</p>`;
  return h`<section>${kepala}${list(butir, bernomor)}</section>`;
}

function list(butir: readonly ButirKotak[], bernomor: boolean): Markup {
  if (isDaftarKosong(butir.map(({ teks }) => teks))) return h`<p>-</p>`;
  if (!bernomor) return h`${butir.map(({ teks }) => h`<p>${teks}</p>`)}`;
  return h`<ol start="${butir[0]?.no ?? 1}">${butir.map(({ teks, no, sambungan }) =>
    sambungan ? h`<li class="sambungan-butir" value="${no}">${teks}</li>` : h`<li>${teks}</li>`,
  )}</ol>`;
}

/** The signature below the table of offices that sign there too. */
export function penutup({ penutup: isian }: Sop): Markup | undefined {
  if (isian === undefined) return undefined;
  const { tempat, tanggal, jabatan, nama, nip } = isian;
  const tempatTanggal = [tempat, formatTanggal(tanggal)].filter((teks) => teks !== '').join(', ');
  return h`<div class="penutup" data-ukur="penutup"><p>${tempatTanggal}</p><p>${jabatan}</p><div class="tanda-tangan"></div><p class="nama">${nama}</p>${
    nip === '' ? undefined : h`<p>NIP. ${nip.replace(/^NIP\.?\s*/i, '')}</p>`
  }</div>`;
}
