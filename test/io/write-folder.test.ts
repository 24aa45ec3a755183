import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/io/write-folder.ts';

let induk = '';
beforeEach(async () => {
  induk = await mkdtemp(join(tmpdir(), 'cacah-tulis-'));
});
afterEach(async () => {
  await rm(induk, { recursive: true });
});

describe('writeFolder', () => {
  it('puts the folder in place with its files and leaves nothing else behind', async () => {
    const folder = join(induk, '63.05', '2024-2');
    expect(await writeFolder(folder, [{ jalur: 'a/b.csv', isi: 'KODE\n' }])).toBe(true);
    expect(await readFile(join(folder, 'a/b.csv'), 'utf8')).toBe('KODE\n');
    expect(await readdir(join(induk, '63.05'))).toEqual(['2024-2']);
  });

  it('replaces the folder of that name, old files included', async () => {
    const folder = join(induk, '2024-2');
    await mkdir(folder);
    await writeFile(join(folder, 'lama.csv'), '');
    await writeFolder(folder, [{ jalur: 'baru.csv', isi: '' }]);
    expect(await readdir(folder)).toEqual(['baru.csv']);
    expect(await readdir(induk)).toEqual(['2024-2']);
  });

  it('keeps the replaced folder where it is told to', async () => {
    const folder = join(induk, '2024-2');
    const simpanLama = join(induk, '.2024-2.lama');
    for (const isi of ['satu', 'dua', 'tiga']) {
      await writeFolder(folder, [{ jalur: 'a.csv', isi }], { simpanLama });
    }
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('tiga');
    expect(await readFile(join(simpanLama, 'a.csv'), 'utf8')).toBe('dua');
    expect(await readdir(induk)).toEqual(['.2024-2.lama', '2024-2']);
  });

  it.each([
    ['is not accepted', () => Promise.resolve(false)],
    ['cannot be checked', () => Promise.reject(new Error('rusak'))],
  ])('leaves the old folder as it was when the new one %s', async (_, periksa) => {
    const folder = join(induk, '2024-2');
    await mkdir(folder);
    await writeFile(join(folder, 'lama.csv'), 'isi');
    await writeFolder(folder, [{ jalur: 'baru.csv', isi: '' }], { periksa }).catch(() => false);
    expect(await readFile(join(folder, 'lama.csv'), 'utf8')).toBe('isi');
    expect(await readdir(induk)).toEqual(['2024-2']);
  });
});
