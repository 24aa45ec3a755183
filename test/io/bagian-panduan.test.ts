import { describe, expect, it } from 'vitest';
import { bagianPanduan, sauhJudul } from '../../src/io/bagian-panduan.ts';

describe('bagianPanduan', () => {
  it('parts a page by its headings, each with the id that it has on the page', () => {
    const bagian = bagianPanduan(
      'Awal.\n\n## Sudah terbit: perbaikan\n\nSatu\nbaris.\n\nDua.\n\n### Node di macOS\n\nTiga.\n',
    );
    expect(bagian).toEqual([
      { judul: '', tingkat: 1, sauh: '', isi: ['Awal.'] },
      {
        judul: 'Sudah terbit: perbaikan',
        tingkat: 2,
        sauh: 'sudah-terbit-perbaikan',
        isi: ['Satu baris.', 'Dua.'],
      },
      { judul: 'Node di macOS', tingkat: 3, sauh: 'node-di-macos', isi: ['Tiga.'] },
    ]);
  });

  it.each([
    ['a link', 'Lihat [Aturan SOP](/panduan/aturan-sop/).', ['Lihat Aturan SOP.']],
    ['stress and code', '**galat**: ketik `npm ci`', ['galat: ketik npm ci']],
    ['a list', '1. satu\n2. dua', ['satu dua']],
    ['a table', '| Tanda | Arti |\n| --- | --- |\n| x | rahasia |', ['Tanda Arti', 'x rahasia']],
    ['a block of code', '```sh\nnpm ci\n```', ['npm ci']],
    ['components', '<Gambar id="cari" />\n\nSesudah <Simbol bentuk="kotak" />', ['Sesudah']],
  ])('keeps the words of %s alone', (_, mdx, isi) => {
    expect(bagianPanduan(mdx)[0]?.isi).toEqual(isi);
  });

  it('takes a number sign in a block of code for no heading', () => {
    expect(bagianPanduan('```yaml\n## bukan judul\n```')).toHaveLength(1);
  });

  it.each([
    ['Langkah 1: memasang Node', 'langkah-1-memasang-node'],
    ['Berapa lama?', 'berapa-lama'],
    ['Aturan antar-SOP', 'aturan-antar-sop'],
    ['Melengkapi `rilis.yaml`', 'melengkapi-rilisyaml'],
  ])('gives %s the id %s', (judul, sauh) => {
    expect(sauhJudul(judul)).toBe(sauh);
  });
});
