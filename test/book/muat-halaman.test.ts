import { describe, expect, it } from 'vitest';
import { bobotGrafik, bobotTabel, muatHalaman } from '../../src/book/muat-halaman.ts';

/** `t30` is a table of that weight, `g5` a chart; a letter behind it tells it from its like. */
function butir(semua: string) {
  return semua.split(' ').map((sauh) => ({
    sauh,
    jenis: sauh.startsWith('g') ? ('grafik' as const) : ('tabel' as const),
    bobot: Number(/\d+/.exec(sauh)?.[0]),
  }));
}

describe('what a page of a chapter has room for', () => {
  it.each([
    ['everything that fits, to the last character', 't30 g20 t50', 100, 't30 g20 t50'],
    ['the lightest tables', 't60 t30 t50', 90, 't30 t50'],
    ['charts before tables', 't40 g50 t60 g30', 120, 'g50 g30 t40'],
    ['tables beside a chart that is too large', 'g200 t40 g20', 100, 'g20 t40'],
    ['the first of two that weigh the same', 't50a t50b', 60, 't50a'],
    ['nothing larger than the page', 't101', 100, ''],
  ])('is %s', (_, semua, muatan, termuat) => {
    const sauh = [...muatHalaman(butir(semua), muatan)];
    expect(sauh.toSorted()).toEqual(termuat.split(' ').filter(Boolean).toSorted());
  });

  it('loses no table when there is more room', () => {
    const semua = butir('t10 t20 t35 t70');
    const sempit = muatHalaman(semua, 40);
    const lapang = muatHalaman(semua, 70);
    expect([...sempit].filter((satu) => !lapang.has(satu))).toEqual([]);
    expect(lapang.size).toBeGreaterThan(sempit.size);
  });
});

describe('the weight', () => {
  const baris = Array.from({ length: 3 }, () => ({ label: '', jenis: 'isi' as const, nilai: [] }));
  const kolom = Array.from({ length: 4 }, () => ({ judul: '', format: 'bulat' as const }));

  it('of a table is that of its cells, the first column among them', () => {
    const satu = bobotTabel({ baris: baris.slice(0, 1), kolom: [] });
    expect(satu).toBeGreaterThan(0);
    expect(bobotTabel({ baris, kolom })).toBe(15 * satu);
  });

  it('of a chart is its drawing, which counts half where it repeats itself', () => {
    expect(bobotGrafik({ jenis: 'batang' }, 'x'.repeat(40))).toBe(40);
    expect(bobotGrafik({ jenis: 'panel' }, 'x'.repeat(40))).toBe(20);
  });
});
