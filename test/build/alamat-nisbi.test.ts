import { describe, expect, it } from 'vitest';
import { nisbikanHalaman } from '../../src/build/alamat-nisbi.ts';
import { sidik } from '../../src/io/gaya-sebaris.ts';

const ada = new Set([
  'index.html',
  'sop/index.html',
  'sop/63.05/a/index.html',
  'sop/63.05/a/a b.pdf',
  '_astro/x.js',
  '_astro/h.woff2',
]);
const tempat = (berkas: string, base = '/') => ({ berkas, base, ada: (f: string) => ada.has(f) });

describe('an address of a page on a disk', () => {
  it.each([
    ['a folder gets its file', 'index.html', '/', '<a href="/sop/">', '<a href="sop/index.html">'],
    [
      'the root from below',
      'sop/63.05/a/index.html',
      '/',
      '<a href="/">',
      '<a href="../../../index.html">',
    ],
    [
      'the root below a path',
      'sop/index.html',
      '/p/',
      '<a href="/p/">',
      '<a href="../index.html">',
    ],
    [
      'fragment and query stay',
      'index.html',
      '/',
      '<a href="/sop/?q=1#b">',
      '<a href="sop/index.html?q=1#b">',
    ],
    ['a fragment of the same page', 'sop/index.html', '/', '<a href="/sop/#b">', '<a href="#b">'],
    [
      'a name with a blank',
      'sop/index.html',
      '/',
      '<a href="/sop/63.05/a/a%20b.pdf">',
      '<a href="63.05/a/a%20b.pdf">',
    ],
    [
      'any attribute',
      'index.html',
      '/',
      '<form action="/sop/" data-isi="/_astro/x.js">',
      '<form action="sop/index.html" data-isi="_astro/x.js">',
    ],
    ['what is not there stays', 'index.html', '/', '<a href="/lain/">', '<a href="/lain/">'],
    ['another base stays', 'index.html', '/p/', '<a href="/sop/">', '<a href="/sop/">'],
    [
      'another host stays',
      'index.html',
      '/',
      '<a href="https://x.id/sop/">',
      '<a href="https://x.id/sop/">',
    ],
    ['words are no tags', 'index.html', '/', '<p>href="/sop/"</p>', '<p>href="/sop/"</p>'],
    [
      'a sign inside a value',
      'index.html',
      '/',
      '<a title="a > b" href="/sop/">',
      '<a title="a > b" href="sop/index.html">',
    ],
    [
      'a module',
      'index.html',
      '/',
      '<script type="module" src="/_astro/x.js">',
      '<script defer src="_astro/x.js">',
    ],
    [
      'a page that leads on',
      'index.html',
      '/',
      '<meta http-equiv="refresh" content="0; url=/sop/">',
      '<meta http-equiv="refresh" content="0; url=sop/index.html">',
    ],
  ])('%s', (_, berkas, base, sebelum, sesudah) => {
    expect(nisbikanHalaman(sebelum, tempat(berkas, base))).toBe(sesudah);
  });

  it('may load files and ask no host', () => {
    const html = nisbikanHalaman(
      `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self'">`,
      tempat('index.html'),
    );
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('script-src file:');
    expect(html).not.toContain("'self'");
  });

  it('holds in its styles too, which take their typeface when it is read, and which the policy allows', () => {
    const html = nisbikanHalaman(
      `<meta http-equiv="content-security-policy" content="style-src 'sha256-lain'">` +
        '<style>@font-face{font-display:optional;src:url(/_astro/h.woff2)}@view-transition{navigation:auto}</style>',
      tempat('sop/index.html'),
    );
    const gaya = '@font-face{font-display:swap;src:url(../_astro/h.woff2)}';
    expect(html).toContain(`<style>${gaya}</style>`);
    expect(html).toContain(`style-src ${sidik(gaya)};`);
    expect(html).not.toContain('sha256-lain');
  });
});
