import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPengumuman } from '../../src/io/read-pengumuman.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function read(berkas: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
  folders.push(folder);
  mkdirSync(join(folder, 'pengumuman'));
  for (const [nama, isi] of Object.entries(berkas)) {
    writeFileSync(join(folder, 'pengumuman', nama), isi);
  }
  return readPengumuman(folder);
}

describe('readPengumuman', () => {
  it('takes the head and the paragraphs, each on one line', () => {
    const { pengumuman, temuan } = read({
      'libur.md': '---\njudul: Libur\nmulai: 2025-07-01\n---\n\nLoket\ntutup.\n\nBuka lagi Rabu.\n',
    });
    expect(temuan).toEqual([]);
    expect(pengumuman).toEqual([
      {
        slug: 'libur',
        judul: 'Libur',
        mulai: '2025-07-01',
        paragraf: ['Loket tutup.', 'Buka lagi Rabu.'],
      },
    ]);
  });

  it('has none where there is no folder for them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cacah-'));
    folders.push(folder);
    expect(readPengumuman(folder)).toEqual({ pengumuman: [], temuan: [] });
  });

  it.each([
    ['Libur 1.md', '---\njudul: A\nmulai: 2025-07-01\n---\n', 'berkas-tersesat'],
    ['libur.md', 'Tanpa kepala', 'tanpa-definisi'],
    ['libur.md', '---\njudul: A\n---\n', 'isian-kosong'],
  ])('names %s by a galat and leaves it out', (nama, isi, aturan) => {
    const { pengumuman, temuan } = read({ [nama]: isi });
    expect(pengumuman).toEqual([]);
    expect(temuan.map((satu) => [satu.tingkat, satu.aturan])).toEqual([['galat', aturan]]);
  });
});
