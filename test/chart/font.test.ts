import { describe, expect, it } from 'vitest';
import { parseFont } from '../../src/chart/font.ts';
import { readMeasure } from '../../src/io/read-font.ts';

describe('a canvas font', () => {
  it.each([
    ['12px Arial', { keluarga: 'Arial', ukuranPx: 12, tebal: 400, miring: false }],
    [
      'bold 12.5px Arial, serif',
      { keluarga: 'Arial, serif', ukuranPx: 12.5, tebal: 700, miring: false },
    ],
    [
      'italic 600 13px "Source Sans 3"',
      { keluarga: '"Source Sans 3"', ukuranPx: 13, tebal: 600, miring: true },
    ],
  ])('%s is read', (font, hasil) => {
    expect(parseFont(font)).toEqual(hasil);
  });

  it.each(['12px Source Sans 3', '12pt Arial', 'Arial', '12px'])(
    '%s is refused, where a browser would silently set 10 px sans-serif',
    (font) => {
      expect(() => parseFont(font)).toThrow('not a canvas font');
    },
  );
});

describe('the width of text in Source Sans 3', () => {
  const measure = readMeasure();

  // From measureText of Chromium 153 at 12 px with the same font file.
  it.each([
    ['Laki-laki 1.234', 400, 71.749],
    ['Labuan Amas Selatan', 400, 107.714],
    ['75+', 400, 17.892],
    ['AVATAR To', 400, 52.066],
    ['\u22121.234.567,89', 400, 68.604],
    ['Labuan Amas Selatan', 600, 110.403],
    ['Semester I 2024', 700, 83.59],
  ])('of "%s" in weight %i is what a browser measures', (teks, tebal, lebar) => {
    const terukur = measure(teks, { keluarga: '', ukuranPx: 12, tebal, miring: false });

    expect(Math.abs(terukur - lebar)).toBeLessThan(0.05);
  });

  it('grows with the size and differs in italics', () => {
    const font = { keluarga: '', ukuranPx: 10, tebal: 400, miring: false };

    expect(measure('Kecamatan', { ...font, ukuranPx: 20 })).toBeCloseTo(
      2 * measure('Kecamatan', font),
    );
    expect(measure('Kecamatan', { ...font, miring: true })).not.toBe(measure('Kecamatan', font));
  });
});
