import type { DokumenCari, Kelompok } from './dokumen.ts';
import type { Indeks } from './indeks.ts';
import { groupBy } from './kelompokkan.ts';
import type { Kena, Pertanyaan } from './pertanyaan.ts';
import { askIndeks } from './pertanyaan.ts';
import { isKena } from './tandai.ts';
import { wordsOf } from './kata.ts';
import { kataUmum } from './kata-umum.ts';

export interface Ditemukan {
  readonly dokumen: DokumenCari;
  readonly skor: number;
  /** Another place on the same page that answers too: the first sheet of an SOP. */
  readonly lain?: DokumenCari;
}

export interface HasilKelompok {
  readonly kelompok: Kelompok;
  /** Best first. */
  readonly hasil: readonly Ditemukan[];
}

export interface HasilCari {
  /** The group with the best answer first. */
  readonly kelompok: readonly HasilKelompok[];
  readonly jumlah: number;
  readonly kena: Kena;
  /** Words that are nowhere, with those that were looked up instead. */
  readonly koreksi: readonly { readonly ditulis: string; readonly dibaca: string }[];
}

/** A page before its parts: whoever asks for an SOP by name wants the SOP, not its third langkah. */
const bobotKelompok: Readonly<Record<Kelompok, number>> = {
  sop: 1.25,
  langkah: 0.55,
  pelaksana: 1,
  hukum: 1,
  tabel: 1.1,
  // Its chapters hold the tables, and are headed by the words that these are asked for.
  buku: 0.4,
  wilayah: 1.1,
  indikator: 1.15,
  istilah: 0.75,
  // The manual speaks of everything; who asks for a thing wants the thing, and then how to work on it.
  panduan: 0.5,
};

/** A part of a page of the manual, against the page itself. */
const bagianPanduan = 0.3;

/** What an answer in a part is worth for its page. */
const bagianHalaman = 0.4;
/** Answers below this share of the best one are noise. */
const terendah = 0.12;
/** So are those below this share of the best of their group: a term is asked for by its name, not by its definition. */
const terendahKelompok: Readonly<Partial<Record<Kelompok, number>>> = {
  istilah: 0.5,
  tabel: 0.45,
  buku: 0.5,
};
/** Answers that are looked at closely. */
const terbanyak = 300;

/** What answers a question, in groups. A text without words finds nothing. */
export function searchIndeks(indeks: Indeks, teks: string): HasilCari {
  const tanya = askIndeks(indeks, teks);
  const skor = scores(indeks, tanya);
  const unggul = [...skor]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, terbanyak)
    .flatMap(([nomor, nilai]): Ditemukan[] => {
      const dokumen = indeks.dokumen[nomor];
      if (dokumen === undefined) return [];
      const penuh = 1 + 0.75 * titleShare(indeks, tanya.kena, dokumen.judul);
      return [{ dokumen, skor: nilai * penuh * weightOf(dokumen) }];
    })
    .sort((a, b) => b.skor - a.skor);
  const batas = (unggul[0]?.skor ?? 0) * terendah;
  const cukup = oncePerPage(unggul.filter((satu) => satu.skor >= batas));
  const kelompok = [...groupBy(cukup, ({ dokumen }) => dokumen.kelompok)].map(([nama, hasil]) => ({
    kelompok: nama,
    hasil: withoutNoise(hasil, terendahKelompok[nama] ?? 0),
  }));
  return {
    kelompok,
    jumlah: kelompok.reduce((jumlah, { hasil }) => jumlah + hasil.length, 0),
    kena: tanya.kena,
    koreksi: tanya.kata.flatMap(({ kata, dibaca }) =>
      dibaca === undefined ? [] : [{ ditulis: kata, dibaca }],
    ),
  };
}

/** Answers of one group, best first, down to a share of the best. */
function withoutNoise(hasil: readonly Ditemukan[], bagian: number): readonly Ditemukan[] {
  const batas = (hasil[0]?.skor ?? 0) * bagian;
  return hasil.filter(({ skor }) => skor >= batas);
}

function weightOf({ kelompok, induk }: DokumenCari): number {
  const bagian = kelompok === 'panduan' && induk !== '' ? bagianPanduan : 1;
  return bobotKelompok[kelompok] * bagian;
}

/** An SOP and what its first sheet says are one result, whatever of it answers better; langkah stay apart. */
function oncePerPage(semua: readonly Ditemukan[]): readonly Ditemukan[] {
  const perHalaman = groupBy(
    semua.filter(({ dokumen }) => dokumen.kelompok === 'sop'),
    pageOf,
  );
  return semua.flatMap((satu) => {
    if (satu.dokumen.kelompok !== 'sop') return [satu];
    const [pertama, kedua] = perHalaman.get(pageOf(satu)) ?? [];
    if (pertama !== satu) return [];
    return [kedua === undefined ? satu : { ...satu, lain: kedua.dokumen }];
  });
}

function pageOf({ dokumen }: Ditemukan): string {
  return dokumen.alamat.replace(/#.*$/, '');
}

/**
 * Okapi BM25 over the words of the question (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009),
 * where a word counts once however it was found, times the squared share of the question that is answered.
 */
function scores(indeks: Indeks, { kata }: Pertanyaan): ReadonlyMap<number, number> {
  const n = indeks.dokumen.length;
  const bobot = kata.map(({ nilai }) => Math.log(1 + (n - nilai.size + 0.5) / (nilai.size + 0.5)));
  const seluruh = bobot.reduce((a, b) => a + b, 0);
  const skor = new Map<number, number>();
  const terjawab = new Map<number, number>();
  for (const [i, { nilai }] of kata.entries()) {
    for (const [dokumen, kuat] of withPages(indeks, nilai)) {
      skor.set(dokumen, (skor.get(dokumen) ?? 0) + (bobot[i] ?? 0) * kuat);
      terjawab.set(dokumen, (terjawab.get(dokumen) ?? 0) + (bobot[i] ?? 0));
    }
  }
  for (const [dokumen, nilai] of skor) {
    skor.set(dokumen, nilai * ((terjawab.get(dokumen) ?? 0) / seluruh) ** 2);
  }
  return skor;
}

/** A page also answers with what its parts say, though less: what it takes and how long stand in its langkah. */
function withPages(
  { halaman }: Indeks,
  nilai: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const semua = new Map(nilai);
  for (const [dokumen, kuat] of nilai) {
    const induk = halaman[dokumen] ?? dokumen;
    if (induk !== dokumen) semua.set(induk, Math.max(semua.get(induk) ?? 0, bagianHalaman * kuat));
  }
  return semua;
}

/** Share of a title's words that the question asked for. */
function titleShare(indeks: Indeks, kena: Kena, judul: string): number {
  const semua = wordsOf(judul);
  const penting = semua.filter(({ kata }) => !kataUmum.has(kata));
  const ditanya = isKena(indeks, kena, semua);
  return penting.filter(ditanya).length / Math.max(1, penting.length);
}
