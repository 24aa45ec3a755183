import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssTemaContoh, tokenBerawal } from '../../src/portal/tema-contoh.ts';

const css = `/* :root { --warna-palsu: red; } */
:root { color-scheme: light dark; --teks-s: 1rem; --warna-latar: #fff; --warna-teks: #000; }
@media (prefers-color-scheme: dark) { :root { --warna-latar: #111; } }
@media print { :root { --warna-latar: #eee; } }`;

describe('the themes side by side', () => {
  it('are those of the tokens, the dark one over the light one', () => {
    expect(cssTemaContoh(css)).toBe(
      [
        "[data-tema='terang']{--teks-s: 1rem; --warna-latar: #fff; --warna-teks: #000; color-scheme:light}",
        "[data-tema='gelap']{--teks-s: 1rem; --warna-latar: #fff; --warna-teks: #000; --warna-latar: #111; color-scheme:dark}",
        '.contoh--warna-latar{background:var(--warna-latar)}',
        '.contoh--warna-teks{background:var(--warna-teks)}',
        '.contoh--teks-s{font-size:var(--teks-s)}',
        '',
      ].join('\n'),
    );
  });

  it('are found in the tokens of the program, and every colour of the dark theme is a colour of the light one', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokenBerawal(tokens, '--warna-').length).toBeGreaterThan(15);
    const gelap = /prefers-color-scheme: dark\) \{([^]*?)\n\}\n/.exec(tokens)?.[1] ?? '';
    const nama = [...gelap.matchAll(/(--warna-[a-z0-9-]+):/g)].map(([, satu]) => satu);
    expect(nama.length).toBeGreaterThan(10);
    expect(tokenBerawal(tokens, '--warna-')).toEqual(expect.arrayContaining(nama));
  });

  it('are not made up where the tokens have none', () => {
    expect(() => cssTemaContoh(':root { --warna-a: red; }')).toThrow('no two themes');
  });
});
