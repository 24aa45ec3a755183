import type { Keadaan } from './jelajah.ts';
import { kabarJelajah, kataJejak } from './kata-jelajah.ts';
import type { KataTombol } from './kata-jelajah.ts';
import type { Peta } from './peta.ts';

/** The part of the panel that carries this name in `data-bagian`. */
type Bagian = (nama: string) => HTMLElement;

/** Writes a step into the panel; what is done there is copied from table and list. Without a step it asks where to begin. */
export function fillStep(bagian: Bagian, peta: Peta, keadaan: Keadaan | undefined): void {
  const simpul = keadaan && peta[keadaan.kini];
  const baris = simpul?.baris ?? [];
  bagian('judul').textContent = simpul ? `Langkah ${simpul.no}` : 'Mulai dari mana?';
  bagian('oleh').textContent = simpul?.oleh ?? '';
  bagian('keputusan').hidden = !simpul?.keputusan;
  bagian('kegiatan').replaceChildren(
    ...baris.map((satu) => element('div', ...contentOf(`#t${satu + 1} > th`))),
  );
  bagian('mutu').replaceChildren(...baris.flatMap((satu) => contentOf(`#l${satu + 1} > dl`)));
  const kabar = keadaan ? kabarJelajah(peta, keadaan) : [];
  bagian('kabar').replaceChildren(...kabar.map((teks) => element('p', teks)));
  bagian('jejak').textContent = keadaan ? kataJejak(peta, keadaan) : '';
  bagian('mundur').hidden = !keadaan?.sebelum;
  bagian('tersalin').textContent = '';
}

/** Writes the answers. Buttons stay where they are and change their words, so that the focus stays too. */
export function fillChoices(tempat: HTMLElement, tombol: readonly KataTombol[]): void {
  while (tempat.children.length > tombol.length) tempat.lastElementChild?.remove();
  for (const [i, { utama, rinci }] of tombol.entries()) {
    const satu = tempat.children[i] ?? tempat.appendChild(element('button'));
    satu.className = 'tombol utama';
    satu.setAttribute('type', 'button');
    satu.replaceChildren(element('strong', utama), ' ', element('span', rinci));
  }
}

/** Copies of what stands inside an element of the page. */
function contentOf(pemilih: string): readonly Node[] {
  const asal = document.querySelector(pemilih)?.childNodes ?? [];
  return [...asal].map((satu) => satu.cloneNode(true));
}

function element(nama: string, ...isi: readonly (Node | string)[]): HTMLElement {
  const hasil = document.createElement(nama);
  hasil.append(...isi);
  return hasil;
}
