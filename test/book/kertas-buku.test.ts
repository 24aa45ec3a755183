import { describe, expect, it } from 'vitest';
import { bidangBuku, cssKertasBuku } from '../../src/book/kertas-buku.ts';

describe('the paper of a book', () => {
  it.each([
    ['A4', false, { lebar: 164, tinggi: 249 }],
    ['A4', true, { lebar: 257, tinggi: 164 }],
    ['B5', false, { lebar: 138, tinggi: 209 }],
    ['B5', true, { lebar: 218, tinggi: 138 }],
  ] as const)('%s on its side %s leaves room for text', (kertas, lanskap, bidang) => {
    expect(bidangBuku(kertas, lanskap)).toEqual(bidang);
  });

  it('keeps the wide margin at the spine on both sides of a leaf, upright or turned', () => {
    expect(cssKertasBuku('B5', 0).split('\n').slice(1, 5)).toEqual([
      '@page{size:176mm 250mm;margin:22mm 16mm 19mm 22mm}',
      '@page:left{margin:22mm 22mm 19mm 16mm}',
      '@page lanskap{size:250mm 176mm;margin:22mm 16mm 16mm 16mm}',
      '@page lanskap:left{margin:16mm 16mm 22mm 16mm}',
    ]);
  });

  it('makes a sheet that is cut larger on every side and moves nothing on it', () => {
    const [akar, tegak] = cssKertasBuku('A4', 3).split('\n');
    expect(akar).toContain('--tinggi-kertas:297mm;--lewat:3mm');
    expect(tegak).toBe('@page{size:216mm 303mm;margin:29mm 23mm 25mm 29mm}');
  });
});
