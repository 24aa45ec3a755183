import { bacaKeadaan, tulisKeadaan } from '../alamat-keadaan.ts';
import { bacaTabel, kepalaKolom, namaKolom, type BarisTabel } from './baca-tabel.ts';
import { isiTampak, salinTeks } from './salin.ts';
import { sebutKelompok, susunBaris, tulisJumlahTampil } from './susun-tabel.ts';
import { bacaUrutan, tulisUrutan, urutanBerikut, type Urutan } from './urut.ts';

/** How long a reader may pause while they type before the address follows, in ms. */
const jedaKetik = 300;

/**
 * Sorts, narrows and copies the table of TabelHidup.astro. The totals of the office stay what they are and are named as
 * those of the whole; the sum of what is shown is a row of its own. What was chosen is part of the address.
 */
class TabelHidup extends HTMLElement {
  #pelepas = new AbortController();
  #urutan: Urutan | undefined;
  #tabel = this.querySelector('table') ?? document.createElement('table');
  #isi = bacaTabel(this.#tabel);
  #tunggu: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#pelepas = new AbortController();
    const { signal } = this.#pelepas;
    if (!this.querySelector('th > button')) this.#buatTombol();
    this.addEventListener('click', this.#onClick, { signal });
    this.addEventListener('input', this.#onInput, { signal });
    addEventListener('popstate', this.#restore, { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#pelepas.abort();
    clearTimeout(this.#tunggu);
  }

  get #id(): string {
    return this.#tabel.dataset['tabel'] ?? '';
  }

  /** A button in the head of each column that takes the room of its words. */
  #buatTombol(): void {
    kepalaKolom(this.#tabel).forEach((kepala, kolom) => {
      const tombol = document.createElement('button');
      tombol.type = 'button';
      tombol.dataset['kolom'] = String(kolom);
      tombol.append(...kepala.childNodes);
      kepala.append(tombol);
    });
  }

  #isian(): {
    readonly cari: HTMLInputElement | null;
    readonly kecamatan: HTMLSelectElement | null;
  } {
    return { cari: this.querySelector('input'), kecamatan: this.querySelector('select') };
  }

  readonly #restore = (): void => {
    const { cari, kecamatan, urut } = bacaKeadaan(location.search, this.#id);
    const isian = this.#isian();
    if (isian.cari) isian.cari.value = cari ?? '';
    if (isian.kecamatan) {
      const ada = [...isian.kecamatan.options].some(({ value }) => value === kecamatan);
      isian.kecamatan.value = ada ? (kecamatan ?? '') : '';
    }
    this.#urutan = bacaUrutan(urut, kepalaKolom(this.#tabel).length - 1);
    this.#tampil();
  };

  readonly #onInput = (): void => {
    this.#tampil();
    clearTimeout(this.#tunggu);
    this.#tunggu = setTimeout(this.#simpan, jedaKetik);
  };

  readonly #onClick = ({ target }: Event): void => {
    const tombol = target instanceof Element ? target.closest('button') : null;
    if (!tombol) return;
    const { kolom } = tombol.dataset;
    if ('salin' in tombol.dataset) {
      void this.#salin();
      return;
    }
    if (kolom !== undefined) this.#urutan = urutanBerikut(this.#urutan, Number(kolom));
    if ('semula' in tombol.dataset) this.#kembalikan();
    this.#tampil();
    this.#simpan();
  };

  #kembalikan(): void {
    const { cari, kecamatan } = this.#isian();
    if (cari) cari.value = '';
    if (kecamatan) kecamatan.value = '';
    this.#urutan = undefined;
  }

  readonly #simpan = (): void => {
    const { cari, kecamatan } = this.#isian();
    const query = tulisKeadaan(location.search, this.#id, {
      cari: cari?.value.trim() ?? '',
      kecamatan: kecamatan?.value ?? '',
      urut: tulisUrutan(this.#urutan),
    });
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  };

  #tampil(): void {
    const tampak = this.#cocok();
    const tersaring = tampak.size < this.#isi.isi.length;
    susunBaris(this.#tabel, this.#isi, { tampak, urutan: this.#urutan });
    sebutKelompok(this.#isi, this.#urutan !== undefined);
    tulisJumlahTampil(this.#tabel, this.#isi, tersaring ? tampak : undefined);
    this.#tulisKepala();
    this.#umumkan(tampak.size, tersaring);
    const semula = this.querySelector<HTMLButtonElement>('[data-semula]');
    if (semula) semula.disabled = !tersaring && this.#urutan === undefined;
  }

  /** The rows that fit what is asked for. */
  #cocok(): ReadonlySet<BarisTabel> {
    const { cari, kecamatan } = this.#isian();
    const kata = (cari?.value ?? '').trim().toLowerCase();
    const kode = kecamatan?.value ?? '';
    return new Set(
      this.#isi.isi.filter(
        ({ nama, kelompok }) =>
          nama.toLowerCase().includes(kata) && (kode === '' || kelompok === kode),
      ),
    );
  }

  #tulisKepala(): void {
    kepalaKolom(this.#tabel).forEach((kepala, kolom) => {
      if (this.#urutan?.kolom !== kolom) kepala.removeAttribute('aria-sort');
      else kepala.setAttribute('aria-sort', sebutanArah[this.#urutan.arah]);
    });
  }

  #umumkan(tampak: number, tersaring: boolean): void {
    const kabar = this.querySelector('[role=status]');
    const semua = this.#isi.isi.length;
    const satuan = this.dataset['satuan'] ?? 'baris';
    const kolom = namaKolom(this.#tabel)[this.#urutan?.kolom ?? -1];
    const kata = [
      tersaring ? `${tampak} dari ${semua} ${satuan} tampil.` : `${semua} ${satuan}.`,
      ...(kolom === undefined || !this.#urutan
        ? []
        : [`Diurutkan menurut ${kolom}, ${kataArah(this.#urutan)}.`]),
    ].join(' ');
    // Written anew only when it changes, so that opening the page announces nothing.
    if (kabar && kabar.textContent !== kata) kabar.textContent = kata;
  }

  async #salin(): Promise<void> {
    const kata = await salinTeks(isiTampak(this.#tabel, this.#isi), this.#tabel);
    const kabar = this.querySelector('[role=status]');
    if (kabar) kabar.textContent = kata;
  }
}

const sebutanArah = { naik: 'ascending', turun: 'descending' } as const;

function kataArah({ kolom, arah }: Urutan): string {
  if (kolom === 0) return arah === 'naik' ? 'A sampai Z' : 'Z sampai A';
  return arah === 'naik' ? 'terkecil dahulu' : 'terbesar dahulu';
}

customElements.define('cacah-tabel', TabelHidup);
