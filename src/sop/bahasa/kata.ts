import { ingatTeks } from '../ingat.ts';

/** A word of a text with what stands between it and the next one. */
export interface Kata {
  readonly teks: string;
  /** In small letters, as the word lists have it. */
  readonly kata: string;
  /** Spaces and punctuation up to the next word: `, `, ` / `, `. `. */
  readonly sesudah: string;
}

/** The same words twice: asking Unicode what a letter is takes far longer, and few texts need it. */
const polaAscii = /([A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*)([^A-Za-z0-9]*)/g;
const polaUnicode = /([\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*)([^\p{L}\p{N}]*)/gu;

/** Words of a text in their order; a hyphen inside a word belongs to it. */
export function kataDari(teks: string): readonly Kata[] {
  const pola = isAscii(teks) ? polaAscii : polaUnicode;
  const hasil: Kata[] = [];
  for (let cocok = pola.exec(teks); cocok !== null; cocok = pola.exec(teks)) {
    const satu = cocok[1] ?? '';
    hasil.push({ teks: satu, kata: satu.toLowerCase(), sesudah: cocok[2] ?? '' });
  }
  return hasil;
}

function isAscii(teks: string): boolean {
  return /^\p{ASCII}*$/u.test(teks);
}

const kataAscii = /[a-z0-9]+(?:[-'][a-z0-9]+)*/g;
const kataUnicode = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text alone, in small letters. */
export function kataKecil(teks: string): readonly string[] {
  const kecil = teks.toLowerCase();
  return kecil.match(isAscii(kecil) ? kataAscii : kataUnicode) ?? [];
}

/** Words as they stood in their text, without what follows the last. */
export function gabungKata(kata: readonly Kata[]): string {
  const akhir = kata.at(-1);
  let teks = '';
  for (const satu of kata) teks += satu === akhir ? satu.teks : satu.teks + satu.sesudah;
  return teks;
}

const kataTugas: ReadonlySet<string> = new Set(
  (
    'ada adalah agar akan antara apabila atas atau bagi bahwa bila dalam dan dapat dari dengan di guna hingga ' +
    'itu ini jika kalau ke kemudian kepada lalu maka melalui oleh pada para per sampai sebagai secara ' +
    'sebelum sejak selanjutnya serta sesuai setelah setiap sudah supaya telah tentang terhadap terkait ' +
    'tersebut tiap untuk utk yaitu yang masing-masing'
  ).split(' '),
);

/** True for a word that joins others and names nothing itself. */
export function isKataTugas(kata: string): boolean {
  return kataTugas.has(kata);
}

/** Spellings that offices mix, by the one that stands for them. */
const ejaan: ReadonlyMap<string, string> = new Map([
  ['draft', 'draf'],
  ['fotocopy', 'fotokopi'],
  ['photocopy', 'fotokopi'],
  ['akte', 'akta'],
  ['blanko', 'blangko'],
]);

/** Words of a text that name something, each once, in one spelling. */
export const isiKata = ingatTeks((teks): ReadonlySet<string> => {
  const rapi = teks
    .toLowerCase()
    .replace(/foto\s+(?:copy|kopi)/g, 'fotokopi')
    .replace(/kerja\s+sama/g, 'kerjasama');
  const isi = new Set<string>();
  for (const kata of kataKecil(rapi)) {
    const baku = ejaan.get(kata) ?? kata;
    if (!isKataTugas(baku)) isi.add(baku);
  }
  return isi;
});

/** A word with a capital, as a sentence begins. */
export function kapital(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}
