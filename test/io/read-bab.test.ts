import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { babFolder } from '../../src/io/folder-bab.ts';
import { babKantor, readBab } from '../../src/io/read-bab.ts';
import { root } from '../run-script.ts';

const kerja = mkdtempSync(join(tmpdir(), 'bab-'));
afterAll(() => {
  rmSync(kerja, { recursive: true });
});

let nomor = 0;

/** A content folder with these files, by path below `buku`. */
function isi(berkas: Readonly<Record<string, string>>): string {
  const content = join(kerja, String((nomor += 1)));
  for (const [nama, teks] of Object.entries(berkas)) {
    const jalur = join(content, 'buku', nama);
    mkdirSync(dirname(jalur), { recursive: true });
    writeFileSync(jalur, teks);
  }
  return content;
}

function bab(judul: string, isiBab = '', jenis = 'bab'): string {
  return `---\njudul: ${judul}\njenis: ${jenis}\n---\n\n${isiBab}\n`;
}

function ringkas(content: string, kode: string): readonly string[] {
  const { bab: buku } = readBab(content);
  return babKantor(buku, kode).map(({ id, judul }) => `${id} ${judul}`);
}

function temuan(content: string): readonly string[] {
  return readBab(content).temuan.map(
    ({ aturan, tempat }) => `${aturan} ${tempat.berkas.slice(content.length + 1)}`,
  );
}

describe('readBab', () => {
  const dua = { '01-a.mdx': bab('A'), '02-b.mdx': bab('B') };

  it('puts a chapter of an office in the place of the shared one of its name, in its book alone', () => {
    const content = isi({ ...dua, '63.05/02-b.mdx': bab('B kami') });
    expect(ringkas(content, '63.05')).toEqual(['01-a A', '02-b B kami']);
    expect(ringkas(content, '35.19')).toEqual(['01-a A', '02-b B']);
    expect(temuan(content)).toEqual([]);
  });

  it('sets a chapter that only the office has among the others by its file name', () => {
    const content = isi({ ...dua, '63.05/01-z.mdx': bab('Z') });
    expect(ringkas(content, '63.05')).toEqual(['01-a A', '01-z Z', '02-b B']);
  });

  it('takes the chapters of the program where the content has those of offices alone', () => {
    const content = isi({ '63.05/09-penutup.mdx': bab('Penutup kami') });
    expect(babFolder(content)).toBe(join(root, 'content', 'buku'));
    const judul = ringkas(content, '63.05');
    expect(judul).toContain('09-penutup Penutup kami');
    expect(judul).toContain('04-umur Umur dan Jenis Kelamin');
    expect(judul).not.toContain('09-penutup Penutup');
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a folder that is no code',
      { ...dua, 'tapin/02-b.mdx': bab('B') },
      ['bab-tersesat buku/tapin'],
    ],
    [
      'words from figures that nobody knows',
      { ...dua, '63.05/02-b.mdx': bab('B', '<Narasi id="agama-galaksi" />') },
      ['bab-id-tidak-dikenal buku/63.05/02-b.mdx'],
    ],
    [
      'an expression in a heading',
      { ...dua, '63.05/02-b.mdx': bab('B', '## Agama di {props.wilayah}') },
      ['subjudul-berungkapan buku/63.05/02-b.mdx'],
    ],
    [
      'a table in the technical notes',
      { ...dua, '63.05/00-p.mdx': bab('P', '<Tabel id="penduduk-desa" />', 'penjelasan') },
      ['pengantar-bertabel buku/63.05/00-p.mdx'],
    ],
    [
      'a table that the office places beside a shared chapter, on the file of the office',
      {
        '01-a.mdx': bab('A', '<Tabel id="penduduk-desa" />'),
        '63.05/00-z.mdx': bab('Z', '<Tabel id="penduduk-desa" />'),
        '35.19/02-b.mdx': bab('B', '<Tabel id="penduduk-desa" />'),
      },
      ['butir-ganda buku/35.19/02-b.mdx', 'butir-ganda buku/63.05/00-z.mdx'],
    ],
    [
      'a table twice in shared chapters, once for all offices',
      {
        '01-a.mdx': bab('A', '<Tabel id="penduduk-desa" />'),
        '02-b.mdx': bab('B', '<Tabel id="penduduk-desa" />'),
        '63.05/03-c.mdx': bab('C'),
        '35.19/03-c.mdx': bab('C'),
      },
      ['butir-ganda buku/02-b.mdx'],
    ],
    ['an empty folder', { 'baca-saya.txt': '' }, ['buku-tanpa-bab buku']],
    [
      'an empty folder of an office',
      { ...dua, '63.05/baca-saya.txt': '' },
      ['buku-tanpa-bab buku/63.05'],
    ],
    [
      'a table in the preface of an office',
      { ...dua, '63.05/00-k.mdx': bab('K', '<Tabel id="penduduk-desa" />', 'pengantar') },
      ['pengantar-bertabel buku/63.05/00-k.mdx'],
    ],
  ])('reports %s', (_, berkas, laporan) => {
    expect(temuan(isi(berkas))).toEqual(laporan);
  });

  it('lets words from figures stand in a preface and in more than one place', () => {
    const narasi = '<Narasi id="jumlah-penduduk" />';
    const content = isi({
      '00-k.mdx': bab('K', narasi, 'pengantar'),
      '01-a.mdx': bab('A', narasi),
    });
    expect(temuan(content)).toEqual([]);
  });
});
