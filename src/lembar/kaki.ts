import type { BahanLembar } from './bahan.ts';
import { h } from './markup.ts';
import type { Markup } from './markup.ts';
import { sebutanLembar, tandaSop } from './tanda.ts';

/** What stands below each page; hidden from readers' software, which would read it out on every page. */
export function kaki(bahan: BahanLembar, ke: number, dari: number): Markup {
  const { naskah, tautan, buklet: letak } = bahan;
  const tanda = tandaSop(naskah);
  const buklet = letak === undefined ? undefined : h` · Buku SOP halaman ${letak.halaman + ke}`;
  return h`<div class="kaki" aria-hidden="true"><span>${sebutanLembar(naskah)}</span>${
    tanda === undefined ? undefined : h`<b>${tanda}</b>`
  }<span class="kanan">Halaman ${ke + 1} dari ${dari}${buklet}</span>${
    tautan === undefined
      ? undefined
      : h`<span class="qr"><span>Alur interaktif:<br>${tautan.alamat.replace(/^https?:\/\//, '')}</span>${tautan.qr}</span>`
  }</div>`;
}

/** The mark across a page, behind its text. */
export function capAir({ naskah }: BahanLembar): Markup | undefined {
  const tanda = tandaSop(naskah);
  if (tanda === undefined) return undefined;
  const ukuran = tanda.length > 10 ? 'panjang' : 'pendek';
  return h`<div class="cap-air ${ukuran}" aria-hidden="true"><span>${tanda}</span></div>`;
}
