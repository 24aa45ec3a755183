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

  it.each([
    ['light', tokens.slice(0, tokens.indexOf('@media'))],
    ['dark', tokens.slice(tokens.indexOf('@media'), tokens.indexOf('@media print'))],
  ])('stand out from the ground by three to one, %s', (_, css) => {
    const warna = (token: string) => new RegExp(`--warna-${token}: (#\\w+)`).exec(css)?.[1] ?? '';
    const seri = ['laki', 'perempuan', 'seri-1', 'seri-2', 'seri-3', 'seri-4'].map(warna);

    for (const satu of seri) expect(contrast(satu, warna('kertas'))).toBeGreaterThan(3);
    expect(contrast(warna('laki'), warna('perempuan'))).toBeGreaterThan(3);
    expect(contrast(warna('seri-1'), warna('seri-2'))).toBeGreaterThan(3);
  });

  it.each([
    ['light', tokens.slice(0, tokens.indexOf('@media'))],
    ['dark', tokens.slice(tokens.indexOf('@media'), tokens.indexOf('@media print'))],
  ])('of classes go evenly away from the ground, %s', (_, css) => {
    const warna = (token: string) => new RegExp(`--warna-${token}: (#\\w+)`).exec(css)?.[1] ?? '';
    const kelas = [1, 2, 3, 4, 5].map((n) => warna(`kelas-${n}`));

    // Five shades of three to one each do not fit between white and black; borders are drawn between them.
    for (let n = 1; n < 5; n += 1) {
      const [a = '', b = ''] = kelas.slice(n - 1);
      expect(contrast(a, b)).toBeGreaterThan(1.4);
      expect(contrast(b, warna('kertas'))).toBeGreaterThan(contrast(a, warna('kertas')));
    }
  });

  it('keep text readable on white', () => {
    const { 'g-teks': teks = '', 'g-redup': redup = '' } = warnaCetak;

    expect(Math.min(contrast(teks, '#fff'), contrast(redup, '#fff'))).toBeGreaterThan(7);
  });
});
