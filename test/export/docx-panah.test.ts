import { describe, expect, it } from 'vitest';
import { banyakBaris, lebarTeks } from '../../src/export/sop/docx/huruf.ts';
import { garisPanah } from '../../src/export/sop/docx/panah.ts';

const titik = (...xy: readonly (readonly [number, number])[]) => xy.map(([x, y]) => ({ x, y }));

describe('an arrow as a line that Word knows', () => {
  it.each([
    ['a straight line down', titik([5, 0], [5, 90]), 'straightConnector1', {}, false],
    [
      'a straight line to the left',
      titik([90, 5], [0, 5]),
      'straightConnector1',
      { flipH: 1 },
      false,
    ],
    ['across, then down', titik([0, 0], [50, 0], [50, 80]), 'bentConnector2', {}, false],
    [
      'across to the left, then up',
      titik([50, 80], [0, 80], [0, 0]),
      'bentConnector2',
      { flipH: 1, flipV: 1 },
      false,
    ],
    [
      'down, then across: drawn from its end',
      titik([0, 0], [0, 80], [50, 80]),
      'bentConnector2',
      { flipH: 1, flipV: 1 },
      true,
    ],
    [
      'across, down, across',
      titik([0, 0], [20, 0], [20, 50], [80, 50]),
      'bentConnector3',
      {},
      false,
    ],
    [
      'a point on the way that is no bend',
      titik([5, 0], [5, 40], [5, 90]),
      'straightConnector1',
      {},
      false,
    ],
    [
      'down, across, down: a freeform',
      titik([0, 0], [0, 30], [50, 30], [50, 80]),
      undefined,
      {},
      false,
    ],
    [
      'a bend beyond both ends: a freeform',
      titik([20, 0], [0, 0], [0, 80], [20, 80]),
      undefined,
      {},
      false,
    ],
  ])('%s', (_, belok, prst, balik, mundur) => {
    const garis = garisPanah(belok);
    expect(garis.geometri.atribut['prst']).toBe(prst);
    expect(garis.balik).toEqual(balik);
    expect(garis.mundur).toBe(mundur);
  });

  it('bends where the route bends, in thousandths of a percent of its width', () => {
    const { geometri } = garisPanah(titik([0, 0], [20, 0], [20, 50], [80, 50]));
    expect(JSON.stringify(geometri)).toContain('val 25000');
  });

  it('surrounds a freeform by a box that holds all its bends', () => {
    const { x, y, lebar, tinggi } = garisPanah(titik([20, 10], [0, 10], [0, 80], [20, 80]));
    expect([x, y, lebar, tinggi]).toEqual([0, 10, 20, 70]);
  });
});

describe('room for words', () => {
  const huruf = { ukuran: 20 };

  it.each([
    ['no words', '', 1000, 0],
    ['words that fit', 'satu dua', 1000, 1],
    ['a word that goes to the next line', 'administrasi kependudukan', 1400, 2],
    ['a word that alone is wider than its cell', 'kependudukan', 700, 2],
  ])('%s', (_, teks, lebar, baris) => {
    expect(banyakBaris(teks, lebar, huruf)).toBe(baris);
  });

  it('measures bold letters wider', () => {
    expect(lebarTeks('Kelengkapan', { ...huruf, tebal: true })).toBeGreaterThan(
      lebarTeks('Kelengkapan', huruf),
    );
  });
});
