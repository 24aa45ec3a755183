import { rootOf } from './akar.ts';
import type { Akar } from './akar.ts';
import type { DokumenCari } from './dokumen.ts';
import type { Kata } from './kata.ts';
import { wordsOf } from './kata.ts';
import type { Padanan, Sebutan } from './padanan.ts';
import { findSebutan, keyOf } from './padanan.ts';

/** Where a term occurs: numbers of documents in rising order, and how heavily in each. */
export interface Kemunculan {
  readonly dokumen: number[];
  readonly bobot: number[];
}

/** What was read so far. Packets are added as they arrive. */
export interface Indeks {
  readonly padanan: Padanan;
  readonly dokumen: DokumenCari[];
  /** Number of words of each document, by their weight. */
  readonly panjang: number[];
  /** Number of the page that each document lies on, its own for a page; parts come after their page. */
  readonly halaman: number[];
  readonly nomorHalaman: Map<string, number>;
  /** Words as written. */
  readonly kata: Map<string, Kemunculan>;
  /** Roots that the list knows, and forms that may be a root. */
  readonly akar: Map<string, Kemunculan>;
  /** Groups of words of one meaning, by number. */
  readonly arti: Map<number, Kemunculan>;
  /** Roots of the words met, so that each is worked out once. */
  readonly akarKata: Map<string, Akar>;
}

/** How much an occurrence counts, by the place where it stands. */
const bobotIsian = { judul: 4, keterangan: 0.7, induk: 0.6, isi: 1 };

export function makeIndeks(padanan: Padanan): Indeks {
  return {
    padanan,
    dokumen: [],
    panjang: [],
    halaman: [],
    nomorHalaman: new Map(),
    kata: new Map(),
    akar: new Map(),
    arti: new Map(),
    akarKata: new Map(),
  };
}

export function addDokumen(indeks: Indeks, semua: readonly DokumenCari[]): void {
  for (const dokumen of semua) {
    const nomor = indeks.dokumen.push(dokumen) - 1;
    indeks.panjang.push(0);
    indeks.halaman.push(pageNumber(indeks, dokumen, nomor));
    addText(indeks, nomor, dokumen.judul, bobotIsian.judul);
    addText(indeks, nomor, dokumen.keterangan, bobotIsian.keterangan);
    addText(indeks, nomor, dokumen.induk, bobotIsian.induk);
    for (const teks of dokumen.isi) addText(indeks, nomor, teks, bobotIsian.isi);
  }
}

function pageNumber({ nomorHalaman }: Indeks, { alamat }: DokumenCari, nomor: number): number {
  const halaman = alamat.replace(/#.*$/, '');
  const ada = nomorHalaman.get(halaman);
  // Several things may be on one page; the first that is named stands for it.
  if (ada !== undefined && halaman !== alamat) return ada;
  if (ada === undefined) nomorHalaman.set(halaman, nomor);
  return nomor;
}

/** The root of a word, remembered. */
export function akarOf(indeks: Indeks, kata: string): Akar {
  const lama = indeks.akarKata.get(kata);
  if (lama) return lama;
  const akar = rootOf(kata);
  indeks.akarKata.set(kata, akar);
  return akar;
}

/** The phrases of one meaning with others in these words. */
export function sebutanIn(indeks: Indeks, semua: readonly Kata[]): readonly Sebutan[] {
  return findSebutan(
    indeks.padanan,
    semua.map(({ kata }) => keyOf(kata, akarOf(indeks, kata))),
  );
}

function addText(indeks: Indeks, nomor: number, teks: string, bobot: number): void {
  if (teks === '') return;
  const semua = wordsOf(teks);
  for (const { kata } of semua) {
    addTerm(indeks.kata, kata, { nomor, bobot });
    const { pasti, mungkin } = akarOf(indeks, kata);
    if (pasti !== undefined) addTerm(indeks.akar, pasti, { nomor, bobot });
    else for (const calon of mungkin) addTerm(indeks.akar, calon, { nomor, bobot });
  }
  for (const { kelompok } of sebutanIn(indeks, semua)) {
    addTerm(indeks.arti, kelompok, { nomor, bobot });
  }
  indeks.panjang[nomor] = (indeks.panjang[nomor] ?? 0) + semua.length;
}

function addTerm<T>(
  peta: Map<T, Kemunculan>,
  istilah: T,
  { nomor, bobot }: { readonly nomor: number; readonly bobot: number },
): void {
  const ada = peta.get(istilah);
  if (ada === undefined) {
    peta.set(istilah, { dokumen: [nomor], bobot: [bobot] });
    return;
  }
  const akhir = ada.dokumen.length - 1;
  if (ada.dokumen[akhir] === nomor) ada.bobot[akhir] = (ada.bobot[akhir] ?? 0) + bobot;
  else {
    ada.dokumen.push(nomor);
    ada.bobot.push(bobot);
  }
}
