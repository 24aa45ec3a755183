import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { warnaCetak } from '../../src/chart/tema-svg.ts';

const grafik = readFileSync('src/styles/grafik.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Token that `grafik.css` gives a class, with the colour it falls back on. */
function tokenOf(kelas: string): [string, string] {
  const [, token = '', cadangan = ''] =
    new RegExp(`\\.${kelas} \\{\\s*--g: var\\((--[\\w-]+), (#\\w+)\\)`).exec(grafik) ?? [];
  return [token, cadangan];
}

const luminance = (hex: string): number => {
  const penuh = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((n) => parseInt(penuh.slice(n, n + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(a: string, b: string): number {
  const [terang = 0, gelap = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (terang + 0.05) / (gelap + 0.05);
}

describe('colours of charts', () => {
  it.each(Object.keys(warnaCetak))('%s is recoloured by grafik.css from a token', (kelas) => {
    const [token, cadangan] = tokenOf(kelas);

    expect(tokens).toContain(`${token}: ${cadangan}`);
  });

  it.each(Object.entries(warnaCetak).filter(([k]) => /laki|perempuan|seri/.test(k)))(
    '%s is on paper what it is on a light screen',
    (kelas, warna) => {
      expect(tokenOf(kelas)[1]).toBe(warna);
    },
  );

  it('are told apart in grey: laki-laki and perempuan, the first series and the second', () => {
    const { 'g-laki': laki = '', 'g-perempuan': perempuan = '' } = warnaCetak;

    expect(contrast(laki, perempuan)).toBeGreaterThan(2.4);
  });

  it('keep text readable on white', () => {
    const { 'g-teks': teks = '', 'g-redup': redup = '' } = warnaCetak;

    expect(Math.min(contrast(teks, '#fff'), contrast(redup, '#fff'))).toBeGreaterThan(7);
  });
});
