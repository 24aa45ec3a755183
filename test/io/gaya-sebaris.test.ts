import { describe, expect, it } from 'vitest';
import { sebarisHalaman, sidik } from '../../src/io/gaya-sebaris.ts';
import { gayaTertaut, kebijakanHalaman } from '../../src/portal/kebijakan.ts';

const lembaran: Readonly<Record<string, string>> = {
  '/a.css': 'a{color:red}',
  '/b.css': 'a::before{content:"$&"}',
};
const baca = (alamat: string) => lembaran[alamat] ?? '';
const halaman = (kepala: string, badan = '') =>
  `<head><meta http-equiv="content-security-policy" content="${kebijakanHalaman(gayaTertaut)}">${kepala}</head><body>${badan}</body>`;

describe('a page with its styles in it', () => {
  it('holds those of its sheets in their order, wherever in its head it named them', () => {
    const html = sebarisHalaman(
      halaman(
        '<link rel="stylesheet" href="/b.css"><title>x</title><link rel="stylesheet" href="/a.css">',
      ),
      baca,
    );
    expect(html).toContain('<title>x</title><style>a::before{content:"$&"}a{color:red}</style>');
    expect(html).not.toContain('<link');
  });

  it('holds a style of its own where it stood among them', () => {
    const html = sebarisHalaman(
      halaman(
        '<link rel="stylesheet" href="/a.css"><style>p{margin:0}</style><link rel="stylesheet" href="/b.css">',
      ),
      baca,
    );
    expect(html.match(/<style>.*?<\/style>/g)).toEqual([
      '<style>a{color:red}p{margin:0}a::before{content:"$&"}</style>',
    ]);
  });

  it('allows these alone', () => {
    const html = sebarisHalaman(halaman('<link rel="stylesheet" href="/a.css">'), baca);
    // The hash of `a{color:red}` as `openssl dgst -sha256 -binary | base64` writes it.
    expect(html).toContain("style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=';");
    expect(html).toContain(kebijakanHalaman(sidik('a{color:red}')));
    expect(html).not.toContain(kebijakanHalaman(gayaTertaut));
  });

  it('lets its scripts wait for it, and changes no other', () => {
    const html = sebarisHalaman(
      halaman(
        '<script type="module" src="/x.js"></script>',
        '<script type="application/ld+json">{}</script>',
      ),
      baca,
    );
    expect(html).toMatch(
      /<body><script type="application\/ld\+json">\{\}<\/script><script data-modul="\/x\.js">.+<\/script><\/body>$/,
    );
    expect(html).not.toContain('type="module"');
  });
});
