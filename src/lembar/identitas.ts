import { isDaftarKosong } from '../sop/langkah-sop.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Sop } from '../sop/schema.ts';
import type { BahanLembar } from './bahan.ts';
import { h } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * The identity part of the form in the blocks between which a page may break: the head with logo, number,
 * dates and approval, then three rows of two boxes (PermenPAN-RB 35/2012, Bagian Identitas).
 */
export function balokIdentitas(bahan: BahanLembar): readonly Markup[] {
  const { naskah } = bahan;
  const { label } = naskah;
  const hukum = naskah.dasarHukum.map(({ teks }) => teks);
  const terkait = naskah.keterkaitan.map(({ teks }) => teks);
  const pasangan = [
    ...rows([label.dasarHukum, hukum], [label.kualifikasi, naskah.kualifikasi]),
    ...rows([label.keterkaitan, terkait], [label.peralatan, naskah.peralatan]),
    ...rows([label.peringatan, naskah.peringatan], [label.pencatatan, naskah.pencatatan]),
  ];
  return [kepala(bahan), ...pasangan].map(
    (isi, ke) => h`<div class="balok" data-ukur="i${ke}">${isi}</div>`,
  );
}

function kepala(bahan: BahanLembar): Markup {
  const { label, nomor, tanggal, nama } = bahan.naskah;
  const baris = [
    [label.nomor, nomor],
    [label.pembuatan, formatTanggal(tanggal.pembuatan)],
    [label.revisi, formatTanggal(tanggal.revisi)],
    [label.efektif, formatTanggal(tanggal.efektif)],
  ] as const;
  return h`${kop(bahan)}<dl class="nomor">
${baris.map(([judul, isi]) => h`<div><dt>${judul}</dt><dd>${isi === '' ? '-' : isi}</dd></div>`)}
<div class="sah"><dt>${label.disahkan}</dt><dd>${pengesah(bahan.naskah)}</dd></div>
<div><dt>${label.nama}</dt><dd><h1 id="${bahan.buklet?.id ?? 'sop'}">${nama}</h1></dd></div>
</dl>`;
}

function kop({ naskah, kop: kantor, lambang }: BahanLembar): Markup {
  const baris = naskah.kop.length > 0 ? naskah.kop : kantor;
  const gambar =
    lambang === undefined ? undefined : h`<img src="${lambang}" alt="Lambang ${kantor.at(-1)}">`;
  return h`<div class="kop">${gambar}${baris.map((satu) => h`<p>${satu}</p>`)}</div>`;
}

/** Room for signature and stamp stays between the office and the name, as the form has it. */
function pengesah({ disahkan: { jabatan, nama, nip } }: Sop): Markup {
  return h`<p>${jabatan}</p><div class="tanda-tangan"></div><p class="nama">${nama}</p>${
    nip === '' ? undefined : h`<p>NIP. ${nip.replace(/^NIP\.?\s*/i, '')}</p>`
  }`;
}

type Kotak = readonly [judul: string, butir: readonly string[]];

/** A box with more items goes on in a row below it, so that no row is higher than a page. */
const butirSebaris = 12;

function rows(kiri: Kotak, kanan: Kotak): readonly Markup[] {
  const banyak = Math.max(1, Math.ceil(Math.max(kiri[1].length, kanan[1].length) / butirSebaris));
  return Array.from(
    { length: banyak },
    (_, ke) => h`${[kiri, kanan].map((kotak) => box(kotak, ke * butirSebaris))}`,
  );
}

function box([judul, butir]: Kotak, awal: number): Markup {
  const bagian = butir.slice(awal, awal + butirSebaris);
  if (awal === 0) return h`<section><h2>${judul}</h2>${isi(bagian, awal)}</section>`;
  if (bagian.length === 0) return h`<section></section>`;
  return h`<section><p class="lanjutan">${judul} (lanjutan)</p>${isi(bagian, awal)}</section>`;
}

function isi(butir: readonly string[], awal: number): Markup {
  if (isDaftarKosong(butir)) return h`<p>-</p>`;
  if (butir.length === 1 && awal === 0) return h`<p>${butir[0]}</p>`;
  return h`<ol start="${awal + 1}">${butir.map((teks) => h`<li>${teks}</li>`)}</ol>`;
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
