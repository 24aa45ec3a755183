import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { panduanFolder, readPanduan } from '../../src/io/read-panduan.ts';
import { root } from '../run-script.ts';

const kerja = mkdtempSync(join(tmpdir(), 'panduan-'));
afterAll(() => {
  rmSync(kerja, { recursive: true });
});

let nomor = 0;

/** A content folder with these files in its manual. */
function isi(berkas: Readonly<Record<string, string>>): string {
  const content = join(kerja, String((nomor += 1)));
  mkdirSync(join(content, 'panduan'), { recursive: true });
  for (const [nama, teks] of Object.entries(berkas))
    writeFileSync(join(content, 'panduan', nama), teks);
  return content;
}

const halaman = (judul: string, mdx = '') =>
  `---\njudul: ${judul}\nuraian: Satu kalimat.\nuntuk: pembaca\n---\n\n${mdx}\n`;

function temuan(content: string): readonly string[] {
  return readPanduan(content).temuan.map(
    ({ aturan, tempat }) => `${aturan} ${tempat.berkas.slice(content.length + 1)}`,
  );
}

describe('readPanduan', () => {
  it('reads the manual of the program where the content has none', () => {
    expect(panduanFolder(join(kerja, 'kosong'))).toBe(join(root, 'content', 'panduan'));
    const { panduan, temuan: semua } = readPanduan(join(kerja, 'kosong'));
    expect(semua).toEqual([]);
    expect(panduan.map(({ slug }) => slug)).toContain('mengimpor-semester');
  });

  it('orders pages by their numbers, which do not stand in their addresses', () => {
    const content = isi({ '02-b.mdx': halaman('B'), '01-z.mdx': halaman('Z') });
    expect(readPanduan(content).panduan.map(({ slug, judul }) => [slug, judul])).toEqual([
      ['z', 'Z'],
      ['b', 'B'],
    ]);
  });

  it('knows which components a page places', () => {
    const content = isi({ '01-a.mdx': halaman('A', '<AturanSop />\n\n<AturanSop antar />') });
    expect(readPanduan(content).panduan[0]?.komponen).toEqual(['AturanSop']);
  });

  it.each([
    ['a file of another name', { 'panduan.md': 'x' }, ['berkas-tersesat panduan/panduan.md']],
    ['a page without a head', { '01-a.mdx': 'x' }, ['tanpa-definisi panduan/01-a.mdx']],
    [
      'a reader that nobody is',
      { '01-a.mdx': halaman('A').replace('pembaca', 'siapa') },
      ['isian-keliru panduan/01-a.mdx'],
    ],
    [
      'a number like an NIK',
      { '01-a.mdx': halaman('A', '6305'.repeat(4)) },
      ['data-pribadi panduan/01-a.mdx'],
    ],
  ])('reports %s', (_, berkas, diharapkan) => {
    expect(temuan(isi(berkas))).toEqual(diharapkan);
  });
});
