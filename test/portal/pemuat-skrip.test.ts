import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { langsungkanSkrip, sidikPemuat, susulkanSkrip } from '../../src/portal/pemuat-skrip.ts';

const modul = (...alamat: readonly string[]) =>
  alamat.map((satu) => `<script type="module" src="${satu}"></script>`).join('');
const halaman = (kepala: string, badan: string) =>
  `<html><head>${kepala}</head><body>${badan}</body></html>`;

describe('the scripts of a page that follow when it is painted', () => {
  const susulan = susulkanSkrip(halaman(modul('/a.js', '/b.js'), `<p>x</p>${modul('/c.js')}`));

  it('are named at its end, in their order', () => {
    expect(susulan).toMatch(
      /<p>x<\/p><script data-modul="\/a\.js \/b\.js \/c\.js">[^<]+<\/script>/,
    );
    expect(susulan).not.toContain('src="');
  });

  it('are fetched by a script that the policy names', () => {
    const isi = /<script data-modul="[^"]+">(.*)<\/script>/.exec(susulan)?.[1] ?? '';
    expect(sidikPemuat).toBe(`'sha256-${createHash('sha256').update(isi).digest('base64')}'`);
  });

  it('are modules of the page again where they need not wait', () => {
    expect(langsungkanSkrip(susulan)).toBe(
      halaman('', `<p>x</p>${modul('/a.js', '/b.js', '/c.js')}`),
    );
  });

  it('leave a page alone that has none', () => {
    const tanpa = halaman('<script type="application/ld+json">{}</script>', '');
    expect(susulkanSkrip(tanpa)).toBe(tanpa);
    expect(langsungkanSkrip(tanpa)).toBe(tanpa);
  });
});
