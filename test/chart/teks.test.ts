import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../src/chart/bungkus.ts';
import { desimalBersama, desimalLangkah, formatAngka } from '../../src/chart/format-angka.ts';
import { spread } from '../../src/chart/label-garis.ts';

describe('a label', () => {
  it.each([
    ['Pandawan', ['Pandawan']],
    ['Semester II 2024', ['Semester II', '2024']],
    ['  Batang   Alai ', ['Batang Alai']],
    ['Kotawaringinseberang Utara', ['Kotawaringinseberang', 'Utara']],
    ['', []],
  ])('"%s" is broken at spaces only', (teks, baris) => {
    expect(wrapLabel(teks, 12)).toEqual(baris);
  });
});

describe('figures', () => {
  it.each([
    [1234, 0, '1.234'],
    [1_234_567.891, 2, '1.234.567,89'],
    [-1234, 0, '\u22121.234'],
    [45, 1, '45,0'],
    [0, 0, '0'],
  ] as const)('%d with %i decimals', (nilai, desimal, teks) => {
    expect(formatAngka(nilai, desimal)).toBe(teks);
  });

  it('share their decimals', () => {
    expect([desimalBersama([1, 2]), desimalBersama([1, 2.5])]).toEqual([0, 2]);
  });

  it.each([
    [5, 0],
    [0.5, 1],
    [0.2, 1],
    [0.05, 2],
  ])('on an axis in steps of %d need %i decimals', (langkah, desimal) => {
    expect(desimalLangkah(langkah)).toBe(desimal);
  });
});

describe('labels beside each other', () => {
  const area = { top: 0, bottom: 100 };
  const at = (...y: number[]) => y.map((n) => ({ y: n, tinggi: 10 }));

  it.each([
    ['stay where there is room', at(10, 50), [10, 50]],
    ['come in order from the top', at(50, 10), [10, 50]],
    ['move down from one above', at(20, 22, 24), [20, 30, 40]],
    ['move up from the lower edge', at(96, 98), [85, 95]],
    ['stay below the upper edge', at(1), [5]],
  ])('%s', (_, label, hasil) => {
    expect(spread(label, area).map((l) => l.y)).toEqual(hasil);
  });
});
