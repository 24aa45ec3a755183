import type { Terbaca, Token } from './waktu-token.ts';

export interface Kisaran {
  readonly dari: number;
  readonly sampai: number;
}

/** A number with every way to read it; none where it is written in no known way. */
export interface Angka {
  readonly kisaran: readonly Kisaran[];
  /** Hours, where the writing may mean hours and minutes: 1.5 for `1.30` or `1:30`. */
  readonly jam?: number;
}

/**
 * Reads `3`, `1,5`, `1½`, `1 1/2`, `dua belas`, `setengah`, and `3 (tiga)`, whose number and word are both
 * readings when they disagree. `1 4` is 14 or 1 to 4, `1.500` is 1500 or 1,5.
 */
export function readAngka(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  const pertama = readDigits(token, i) ?? readKata(token, i);
  const ulang = pertama && readUlang(token, pertama.lanjut);
  if (pertama === undefined || ulang === undefined) return pertama;
  return { nilai: agree(pertama.nilai, ulang.nilai), lanjut: ulang.lanjut };
}

/** The number once more: in brackets, or as words behind digits. */
function readUlang(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  if (token[i]?.teks !== '(') return readKata(token, i);
  const isi = readDigits(token, i + 1) ?? readKata(token, i + 1);
  return isi && token[isi.lanjut]?.teks === ')' ? { ...isi, lanjut: isi.lanjut + 1 } : undefined;
}

function agree(a: Angka, b: Angka): Angka {
  const sama = a.kisaran.filter((satu) => b.kisaran.some((lain) => isSama(satu, lain)));
  return { kisaran: sama.length > 0 ? sama : [...a.kisaran, ...b.kisaran] };
}

function isSama(a: Kisaran, b: Kisaran): boolean {
  return a.dari === b.dari && a.sampai === b.sampai;
}

const pecahan: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const bulat = /^\d+$/;

function readDigits(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  const teks = token[i]?.teks ?? '';
  const tunggal = pecahan[teks];
  if (tunggal !== undefined) return { nilai: one(tunggal), lanjut: i + 1 };
  if (!/^\d/.test(teks)) return undefined;
  if (!bulat.test(teks)) return { nilai: readDecimal(teks), lanjut: i + 1 };
  return readFraction(token, i) ?? readMixed(token, i) ?? { nilai: one(+teks), lanjut: i + 1 };
}

/** `1/2` and `1/4` are fractions; `2/3` may also mean 2 to 3. */
function readFraction(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  const [atas, garis, bawah] = token.slice(i, i + 3).map(({ teks }) => teks);
  if (atas === undefined || garis !== '/' || !bulat.test(bawah ?? '')) return undefined;
  const [a, b] = [+atas, Number(bawah)];
  const lazim = a === 1 && (b === 2 || b === 4);
  const kisaran = [{ dari: a / b, sampai: a / b }, ...(lazim ? [] : [{ dari: a, sampai: b }])];
  return { nilai: { kisaran: a < b ? kisaran : [] }, lanjut: i + 3 };
}

/** A whole number and what follows it: `1½`, `1 1/2`, `1 setengah`, or a second whole number. */
function readMixed(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  const angka = Number(token[i]?.teks);
  const berikut = token[i + 1]?.teks ?? '';
  const tambahan = berikut === 'setengah' ? 0.5 : pecahan[berikut];
  if (tambahan !== undefined) return { nilai: one(angka + tambahan), lanjut: i + 2 };
  if (!bulat.test(berikut)) return undefined;
  const bagian = readFraction(token, i + 1);
  if (bagian) return { nilai: shift(bagian.nilai, angka), lanjut: bagian.lanjut };
  const gabung = Number(`${angka}${berikut}`);
  const kisaran = [
    { dari: gabung, sampai: gabung },
    { dari: angka, sampai: Number(berikut) },
  ];
  return { nilai: { kisaran }, lanjut: i + 2 };
}

function shift({ kisaran }: Angka, angka: number): Angka {
  const pecahan = kisaran.filter(({ dari, sampai }) => dari === sampai);
  return { kisaran: pecahan.map(({ dari }) => ({ dari: dari + angka, sampai: dari + angka })) };
}

function readDecimal(teks: string): Angka {
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(teks)) return one(+teks.replaceAll('.', ''));
  const [, utuh, tanda, ekor] = /^(\d+)([.,:])(\d+)$/.exec(teks) ?? [];
  if (utuh === undefined || ekor === undefined) return { kisaran: [] };
  const jam = tanda !== ',' && /^[0-5]\d$/.test(ekor) ? +utuh + +ekor / 60 : undefined;
  const nilai = [Number(`${utuh}.${ekor}`)];
  if (/^[1-9]\d{0,2}$/.test(utuh) && ekor.length === 3) nilai.unshift(Number(utuh + ekor));
  return {
    kisaran: tanda === ':' ? [] : nilai.map((satu) => ({ dari: satu, sampai: satu })),
    ...(jam !== undefined && { jam }),
  };
}

const kata = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const bilangan: ReadonlyMap<string, number> = new Map([
  ...kata.flatMap((satu, indeks): [string, number][] => [
    [satu, indeks + 1],
    [`${satu}belas`, indeks + 11],
    [`${satu}puluh`, (indeks + 1) * 10],
    [`${satu}perempat`, (indeks + 1) / 4],
  ]),
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['setengah', 0.5],
  ['seperempat', 0.25],
]);

/** Words up to a hundred, with a half behind them. */
function readKata(token: readonly Token[], i: number): Terbaca<Angka> | undefined {
  const pokok = readPokok(token, i);
  if (pokok === undefined) return undefined;
  const puluhan = pokok.nilai >= 20 && pokok.nilai < 100;
  const satuan = puluhan ? bilangan.get(token[pokok.lanjut]?.teks ?? '') : undefined;
  const utuh =
    satuan !== undefined && satuan >= 1 && satuan < 10
      ? { nilai: pokok.nilai + satuan, lanjut: pokok.lanjut + 1 }
      : pokok;
  const setengah = utuh.nilai >= 1 && token[utuh.lanjut]?.teks === 'setengah';
  return setengah
    ? { nilai: one(utuh.nilai + 0.5), lanjut: utuh.lanjut + 1 }
    : { nilai: one(utuh.nilai), lanjut: utuh.lanjut };
}

/** One number word, or two that make one: `dua belas`, `dua puluh`, `tiga perempat`. */
function readPokok(token: readonly Token[], i: number): Terbaca<number> | undefined {
  const pertama = token[i]?.teks ?? '';
  const berdua = bilangan.get(pertama + (token[i + 1]?.teks ?? ''));
  if (berdua !== undefined) return { nilai: berdua, lanjut: i + 2 };
  const nilai = bilangan.get(pertama);
  return nilai === undefined ? undefined : { nilai, lanjut: i + 1 };
}

function one(angka: number): Angka {
  return { kisaran: [{ dari: angka, sampai: angka }] };
}
