import { expect, it } from 'vitest';
import { createPemindai, selCampur, selHuruf } from '../../../src/statistics/ekspor/baris-teks.ts';

it.each([
  ['digits alone', '7', 7],
  ['zeros before them', '007', 7],
  ['nine digits', '999999999', 999_999_999],
  ['ten digits', '1234567890', selCampur],
  ['digits and a sign', '1.234', selCampur],
  ['digits behind a word', 'RT 5', selCampur],
  ['digits behind a blank', ' 5', selCampur],
  ['words', 'AIR JERNIH', selHuruf],
  ['nothing', '', selHuruf],
])('tells a cell of %s', (_, sel, angka) => {
  const { pindai, baris } = createPemindai(';');
  const teks = `x;1\n${sel};${sel}\n`;
  expect(pindai(teks, 4)).toBe(teks.length);
  expect(baris.banyak).toBe(2);
  expect([...baris.angka.slice(0, 3)]).toEqual([angka, angka, selHuruf]);
  expect([baris.sel(0), baris.sel(1)]).toEqual([sel, sel]);
});

it('leaves a row of too many cells to others, and finds the next', () => {
  const { pindai, baris } = createPemindai(',');
  const panjang = `${'1,'.repeat(2000)}1\n`;
  expect(pindai(`${panjang}2,3\n`, 0)).toBe(panjang.length);
  expect(baris.banyak).toBe(-1);
  pindai(`${panjang}2,3\n`, panjang.length);
  expect(baris.banyak).toBe(2);
});
