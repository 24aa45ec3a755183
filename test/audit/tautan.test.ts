import { expect, it } from 'vitest';
import { tautanPutus } from '../../src/audit/tautan.ts';

const berkas = new Set(['index.html', 'sop/index.html', 'sop/a b.pdf', 'gaya.css']);
const sop = { path: 'sop/', html: '<h2 id="daftar">Daftar</h2>' };
const periksa = (isi: string, base = '/') =>
  tautanPutus([{ path: '', html: isi }, sop], base, (satu) => berkas.has(satu));

it.each([
  [
    'a page, a file, a fragment',
    '<a href="/sop/"></a><a href="/sop/a%20b.pdf"></a><a href="/sop/#daftar"></a>',
  ],
  ['an address from the page', '<a href="sop/?q=1"></a><link href="gaya.css">'],
  ['a fragment that a script reads', '<a href="/sop/#jalan/1/2"></a>'],
  [
    'another host, mail',
    '<a href="https://contoh.go.id/x"></a><a href="mailto:a@contoh.go.id"></a>',
  ],
  ['words that look like a link', '<p>href="/tidak-ada/"</p>'],
])('passes %s', (_, html) => {
  expect(periksa(html)).toEqual([]);
});

it.each([
  ['a page that is not there', '<a href="/tidak-ada/">', '/ → /tidak-ada/: berkasnya tidak ada'],
  ['a folder without its slash', '<a href="/sop">', '/ → /sop: berkasnya tidak ada'],
  ['a picture that is not there', '<img src="x.png">', '/ → x.png: berkasnya tidak ada'],
  [
    'a place that the page does not have',
    '<a href="/sop/#lain">',
    '/ → /sop/#lain: bagian itu tidak ada',
  ],
])('names %s', (_, html, kata) => {
  expect(periksa(html)).toEqual([kata]);
});

it('names what leaves the path that the portal is published at', () => {
  expect(periksa('<a href="/sop/">', '/portal/')).toEqual(['/ → /sop/: di luar portal']);
  expect(periksa('<a href="/portal/sop/">', '/portal/')).toEqual([]);
});
