import type { HasilCari, HasilKelompok } from '../search/cari.ts';
import { namaKelompok } from '../search/dokumen.ts';
import type { Indeks } from '../search/indeks.ts';
import { presentResult } from '../search/tampil.ts';
import type { Potongan } from '../search/tandai.ts';
import { alamatDariCari } from './alamat-cari.ts';

/** Results of a group that are shown before the reader asks for all of them. */
const awalKelompok = 5;

/** The groups of results as sections with a list of links each. */
export function drawHasil(indeks: Indeks, hasil: HasilCari): readonly HTMLElement[] {
  return hasil.kelompok.map((kelompok) => drawKelompok(indeks, hasil, kelompok));
}

function drawKelompok(
  indeks: Indeks,
  { kena }: HasilCari,
  { kelompok, hasil }: HasilKelompok,
): HTMLElement {
  const bagian = document.createElement('section');
  const kepala = element('h2', namaKelompok[kelompok]);
  kepala.id = `hasil-${kelompok}`;
  kepala.append(' ', element('span', String(hasil.length), 'banyak'));
  bagian.setAttribute('aria-labelledby', kepala.id);
  const daftar = document.createElement('ol');
  daftar.setAttribute('role', 'list');
  const draw = (dari: number, sampai?: number) => {
    for (const satu of hasil.slice(dari, sampai)) {
      daftar.append(drawSatu(presentResult(indeks, kena, satu)));
    }
  };
  draw(0, awalKelompok);
  bagian.append(kepala, daftar);
  if (hasil.length > awalKelompok) {
    bagian.append(
      drawMore(hasil.length, () => {
        draw(awalKelompok);
        daftar.querySelectorAll('a')[awalKelompok]?.focus();
      }),
    );
  }
  return bagian;
}

function drawMore(banyak: number, buka: () => void): HTMLElement {
  const tombol = element('button', `Tampilkan semua (${banyak})`, 'tombol');
  tombol.setAttribute('type', 'button');
  tombol.addEventListener('click', () => {
    buka();
    tombol.remove();
  });
  return tombol;
}

function drawSatu({ judul, keterangan, kutipan, alamat }: ReturnType<typeof presentResult>) {
  const butir = document.createElement('li');
  const tautan = document.createElement('a');
  tautan.href = alamatDariCari(alamat, { diDisk: location.protocol === 'file:' });
  tautan.append(...judul.map(drawPotongan));
  butir.append(tautan, element('p', keterangan, 'redup'));
  if (kutipan.length > 0) {
    const kutip = element('p', '', 'kutipan');
    kutip.append(...kutipan.map(drawPotongan));
    butir.append(kutip);
  }
  return butir;
}

function drawPotongan({ teks, kena }: Potongan): Node {
  return kena ? element('mark', teks) : document.createTextNode(teks);
}

function element(nama: string, teks: string, kelas = ''): HTMLElement {
  const baru = document.createElement(nama);
  baru.textContent = teks;
  if (kelas !== '') baru.className = kelas;
  return baru;
}
