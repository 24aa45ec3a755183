import type { Indeks, Kemunculan } from './indeks.ts';
import { akarOf, sebutanIn } from './indeks.ts';
import type { Kata } from './kata.ts';
import { wordsOf } from './kata.ts';
import { kataUmum } from './kata-umum.ts';
import { forgiven, typingErrors } from './mirip.ts';

/** Terms of the index that answer a question, by which its words are marked in what was found. */
export interface Kena {
  readonly kata: ReadonlySet<string>;
  readonly akar: ReadonlySet<string>;
  readonly arti: ReadonlySet<number>;
}

/** What one word of a question finds. */
interface KataTanya {
  readonly kata: string;
  /** How well each document answers it, from 0 to 2.2. */
  readonly nilai: ReadonlyMap<number, number>;
  /** The word that was taken to be meant, when this one is nowhere. */
  readonly dibaca?: string;
}

export interface Pertanyaan {
  readonly kata: readonly KataTanya[];
  readonly kena: Kena;
}

/** How much an answer is worth by the way in which it fits the word. */
const mutu = {
  persis: 1,
  arti: 0.75,
  akar: 0.85,
  awalan: 0.75,
  tebakanAkar: 0.5,
  salahKetik: 0.55,
};

/** Words of a question that are looked up; whoever pastes a page gets an answer to its beginning. */
const terbanyakKata = 20;

/** What every look-up of a question needs. */
interface Tanya {
  readonly indeks: Indeks;
  /** Words of a document on average. */
  readonly rata: number;
  readonly kena: Catatan;
}

interface Catatan {
  readonly kata: Set<string>;
  readonly akar: Set<string>;
  readonly arti: Set<number>;
}

/** Looks up the words of a question. While it is being typed, its last word may be only a beginning. */
export function askIndeks(indeks: Indeks, teks: string): Pertanyaan {
  const semua = wordsOf(teks).slice(0, terbanyakKata);
  const kena: Catatan = { kata: new Set(), akar: new Set(), arti: new Set() };
  const seluruh = indeks.panjang.reduce((a, b) => a + b, 0);
  const tanya = { indeks, kena, rata: Math.max(1, seluruh / Math.max(1, indeks.panjang.length)) };
  const sebutan = sebutanIn(indeks, semua);
  const arti = semua.map((_, letak) =>
    sebutan.filter(({ dari, sampai }) => dari <= letak && letak < sampai),
  );
  const bermakna = semua.filter(({ kata }, i) => !kataUmum.has(kata) || arti[i]?.length);
  const kata = (bermakna.length > 0 ? bermakna : semua).map((satu) =>
    askOne(tanya, satu, {
      arti: (arti[semua.indexOf(satu)] ?? []).map(({ kelompok }) => kelompok),
      mungkinAwal: satu.akhir === teks.length,
    }),
  );
  return { kata, kena };
}

interface Sifat {
  /** Groups of words of one meaning that the word is part of here. */
  readonly arti: readonly number[];
  /** True when more letters may follow. */
  readonly mungkinAwal: boolean;
}

function askOne(tanya: Tanya, { kata }: Kata, { arti, mungkinAwal }: Sifat): KataTanya {
  const nilai = new Map<number, number>();
  for (const kelompok of arti) {
    tanya.kena.arti.add(kelompok);
    collect(tanya, nilai, [tanya.indeks.arti.get(kelompok), mutu.arti]);
  }
  askWord(tanya, nilai, { kata, mungkinAwal });
  if (nilai.size > 0) return { kata, nilai };
  const dibaca = askMisspelt(tanya, nilai, kata);
  return { kata, nilai, ...(dibaca !== undefined && { dibaca }) };
}

function askWord(
  tanya: Tanya,
  nilai: Map<number, number>,
  { kata, mungkinAwal }: { readonly kata: string; readonly mungkinAwal: boolean },
): void {
  const { indeks, kena } = tanya;
  const { pasti, mungkin } = akarOf(indeks, kata);
  const coba = (jenis: 'kata' | 'akar', istilah: string, mutuJawaban: number) => {
    const ada = collect(tanya, nilai, [indeks[jenis].get(istilah), mutuJawaban]);
    if (ada) kena[jenis].add(istilah);
  };
  coba('kata', kata, mutu.persis);
  coba('akar', pasti ?? kata, mutu.akar);
  if (mungkinAwal || nilai.size === 0) askBeginning(tanya, nilai, kata);
  if (nilai.size > 0) return;
  for (const calon of mungkin) {
    coba('kata', calon, mutu.tebakanAkar);
    coba('akar', calon, mutu.tebakanAkar);
  }
}

/** Words that begin with what was typed; a longer rest is a worse guess. */
function askBeginning(tanya: Tanya, nilai: Map<number, number>, awal: string): void {
  if (awal.length < 2) return;
  for (const [kata, ada] of tanya.indeks.kata) {
    if (kata.length === awal.length || !kata.startsWith(awal)) continue;
    tanya.kena.kata.add(kata);
    collect(tanya, nilai, [ada, mutu.awalan * (0.5 + (0.5 * awal.length) / kata.length)]);
  }
}

/** Asks for the words nearest to one that is nowhere; returns the likeliest of them. */
function askMisspelt(tanya: Tanya, nilai: Map<number, number>, kata: string): string | undefined {
  const dekat = nearestWords(tanya.indeks, kata);
  for (const calon of dekat) {
    const calonNilai = new Map<number, number>();
    askWord(tanya, calonNilai, { kata: calon, mungkinAwal: false });
    for (const [dokumen, kuat] of calonNilai) raise(nilai, dokumen, kuat * mutu.salahKetik);
  }
  return dekat[0];
}

/** Words with the fewest typing errors between them and this one, commonest first. */
function nearestWords(indeks: Indeks, kata: string): readonly string[] {
  let batas = forgiven(kata.length);
  if (batas === 0) return [];
  let dekat: { readonly kata: string; readonly sering: number }[] = [];
  for (const [calon, { dokumen }] of indeks.kata) {
    if (/^\d+$/.test(calon)) continue;
    const salah = typingErrors(kata, calon, batas);
    if (salah > batas) continue;
    if (salah < batas) dekat = [];
    batas = salah;
    dekat.push({ kata: calon, sering: dokumen.length });
  }
  return dekat.sort((a, b) => b.sering - a.sering).map((satu) => satu.kata);
}

/**
 * Notes the best answer of each document, and whether there is one. An occurrence more counts less and less, and
 * less in a long document (k1 = 1.2, b = 0.4 of BM25).
 */
function collect(
  { indeks, rata }: Tanya,
  nilai: Map<number, number>,
  [ada, mutuJawaban]: readonly [Kemunculan | undefined, number],
): boolean {
  if (ada === undefined) return false;
  for (const [i, dokumen] of ada.dokumen.entries()) {
    const bobot = ada.bobot[i] ?? 0;
    const panjang = (indeks.panjang[dokumen] ?? 0) / rata;
    raise(nilai, dokumen, (mutuJawaban * 2.2 * bobot) / (bobot + 1.2 * (0.6 + 0.4 * panjang)));
  }
  return true;
}

function raise(nilai: Map<number, number>, dokumen: number, kuat: number): void {
  if (kuat > (nilai.get(dokumen) ?? 0)) nilai.set(dokumen, kuat);
}
