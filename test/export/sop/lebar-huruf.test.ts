import { describe, expect, it } from 'vitest';
import { bungkusTeks, lebarTeksPx } from '../../../src/export/sop/lebar-huruf.ts';

const huruf = { ukuranPx: 10 };

describe('the width of a text', () => {
  it.each([
    ['nothing', '', 0],
    ['narrow letters', 'il', 6.4],
    ['a letter in no step as wide as its size', '漢', 10],
  ])('%s', (_, teks, lebar) => {
    expect(lebarTeksPx(teks, huruf)).toBeCloseTo(lebar);
  });

  it('grows with the size and is more in bold', () => {
    const teks = 'Memeriksa Berkas (KTP-el), 24/7 & 100%';
    expect(lebarTeksPx(teks, { ukuranPx: 20 })).toBeCloseTo(2 * lebarTeksPx(teks, huruf));
    expect(lebarTeksPx(teks, { ...huruf, tebal: true })).toBeGreaterThan(lebarTeksPx(teks, huruf));
  });
});

describe('breaking a text into lines', () => {
  it.each([
    ['no line for no words', '  ', 50, []],
    ['one line where it fits', 'dua kata', 200, ['dua kata']],
    ['between words', 'memeriksa berkas', 60, ['memeriksa', 'berkas']],
    ['at any white space', 'a\n b\tc', 200, ['a b c']],
    ['inside a word that is wider than a line', 'aaaaaaaa', 20, ['aaa', 'aaa', 'aa']],
    ['a letter a line where even one is wider', 'ab', 1, ['a', 'b']],
  ])('%s', (_, teks, lebar, baris) => {
    expect(bungkusTeks(teks, lebar, huruf)).toEqual(baris);
  });

  it('keeps every letter and no line too wide', () => {
    const teks = 'Menyerahkan dokumen kependudukan kepada pemohon (hardcopy/softcopy) sekarangjuga';
    for (const lebar of [30, 60, 120, 500]) {
      const baris = bungkusTeks(teks, lebar, huruf);
      expect(baris.join('').replaceAll(' ', '')).toBe(teks.replaceAll(' ', ''));
      expect(Math.max(...baris.map((satu) => lebarTeksPx(satu, huruf)))).toBeLessThanOrEqual(lebar);
    }
  });
});
