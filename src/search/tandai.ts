import type { Indeks } from './indeks.ts';
import { akarOf, sebutanIn } from './indeks.ts';
import type { Kata } from './kata.ts';
import { wordsOf } from './kata.ts';
import type { Kena } from './pertanyaan.ts';

/** A piece of a text, marked when the question asked for it. */
export interface Potongan {
  readonly teks: string;
  readonly kena: boolean;
}

/** Tells of the words of one text which of them answer the question. */
export function isKena(
  indeks: Indeks,
  kena: Kena,
  semua: readonly Kata[],
): (satu: Kata) => boolean {
  const searti = new Set(
    sebutanIn(indeks, semua)
      .filter(({ kelompok }) => kena.arti.has(kelompok))
      .flatMap(({ dari, sampai }) => semua.slice(dari, sampai).map(({ awal }) => awal)),
  );
  return ({ kata, awal }) => {
    if (kena.kata.has(kata) || searti.has(awal)) return true;
    const { pasti, mungkin } = akarOf(indeks, kata);
    return pasti === undefined ? mungkin.some((a) => kena.akar.has(a)) : kena.akar.has(pasti);
  };
}

/** A text in pieces; words side by side that answer the question are one piece with what lies between. */
export function markText(indeks: Indeks, kena: Kena, teks: string): readonly Potongan[] {
  const semua = wordsOf(teks);
  const ditanya = isKena(indeks, kena, semua);
  const rentang: [awal: number, akhir: number][] = [];
  let bersambung = false;
  for (const satu of semua) {
    const akhir = rentang.at(-1);
    if (!ditanya(satu)) bersambung = false;
    else if (bersambung && akhir) akhir[1] = satu.akhir;
    else {
      rentang.push([satu.awal, satu.akhir]);
      bersambung = true;
    }
  }
  return pieces(teks, rentang);
}

/** The passage that answers most of the question, cut to about `panjang` letters around it; none when none does. */
export function quote(
  indeks: Indeks,
  kena: Kena,
  { isi, panjang }: { readonly isi: readonly string[]; readonly panjang: number },
): readonly Potongan[] {
  let terbaik: { readonly teks: string; readonly letak: readonly number[] } | undefined;
  let terbanyak = 0;
  for (const teks of isi) {
    const semua = wordsOf(teks);
    const cocok = semua.filter(isKena(indeks, kena, semua));
    const banyak = new Set(cocok.map(({ kata }) => akarOf(indeks, kata).pasti ?? kata)).size;
    if (banyak > terbanyak) {
      terbanyak = banyak;
      terbaik = { teks, letak: cocok.map(({ awal }) => awal) };
    }
  }
  if (terbaik === undefined) return [];
  return markText(indeks, kena, cut(terbaik.teks, { letak: terbaik.letak, panjang }));
}

function pieces(
  teks: string,
  rentang: readonly (readonly [number, number])[],
): readonly Potongan[] {
  const potongan: Potongan[] = [];
  let sampai = 0;
  for (const [awal, akhir] of rentang) {
    if (awal > sampai) potongan.push({ teks: teks.slice(sampai, awal), kena: false });
    potongan.push({ teks: teks.slice(awal, akhir), kena: true });
    sampai = akhir;
  }
  if (sampai < teks.length) potongan.push({ teks: teks.slice(sampai), kena: false });
  return potongan;
}

/** The window that holds most of the places, widened to whole words, with … where something is left out. */
function cut(
  teks: string,
  { letak, panjang }: { readonly letak: readonly number[]; readonly panjang: number },
): string {
  if (teks.length <= panjang) return teks;
  const dimuat = (dari: number) => letak.filter((l) => l >= dari && l < dari + panjang).length;
  const pusat = letak.reduce((a, b) => (dimuat(b) > dimuat(a) ? b : a), letak[0] ?? 0);
  const awal = Math.max(0, Math.min(pusat - 40, teks.length - panjang));
  const dari = awal === 0 ? 0 : teks.indexOf(' ', awal) + 1;
  const sampai =
    dari + panjang >= teks.length ? teks.length : teks.lastIndexOf(' ', dari + panjang);
  return `${dari > 0 ? '… ' : ''}${teks.slice(dari, sampai)}${sampai < teks.length ? ' …' : ''}`;
}
