import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeTextFile } from '../../src/io/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-berkas-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes a file, makes the folders on the way, and leaves nothing beside it', async () => {
  await writeTextFile(join(folder, 'arsip', '2026', 'laporan.html'), 'isi — é');
  expect(await readdir(folder, { recursive: true })).toEqual([
    'arsip',
    join('arsip', '2026'),
    join('arsip', '2026', 'laporan.html'),
  ]);
  expect(await readFile(join(folder, 'arsip', '2026', 'laporan.html'), 'utf8')).toBe('isi — é');
});

it('replaces the file of that name', async () => {
  const berkas = join(folder, 'laporan.html');
  await writeFile(berkas, 'laporan lama yang panjang');
  await writeTextFile(berkas, 'baru');
  expect(await readFile(berkas, 'utf8')).toBe('baru');
});

it('refuses to take the place of a folder, and leaves nothing beside it', async () => {
  await mkdir(join(folder, 'laporan'));
  await expect(writeTextFile(join(folder, 'laporan'), 'isi')).rejects.toThrow(
    /laporan tidak dapat ditulis: nama itu dipakai sebuah folder\.$/,
  );
  expect(await readdir(folder)).toEqual(['laporan']);
});

it('says that a part of the path is a file', async () => {
  await writeFile(join(folder, 'arsip'), '');
  await expect(writeTextFile(join(folder, 'arsip', 'laporan.html'), 'isi')).rejects.toThrow(
    /sebagian jalurnya adalah berkas, bukan folder\.$/,
  );
});
