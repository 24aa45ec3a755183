import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ScriptError } from '../../src/io/command.ts';
import { swapFolder, TANDA } from '../../src/io/swap-folder.ts';

describe('a folder built beside and swapped in', () => {
  let induk: string;
  let out: string;

  const tulis = (isi: string) => async (folder: string) => {
    await writeFile(join(folder, 'index.html'), isi);
    return isi.length;
  };
  const baca = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');

  beforeEach(async () => {
    induk = await mkdtemp(join(tmpdir(), 'cacah-swap-'));
    out = join(induk, 'dist');
  });
  afterEach(() => rm(induk, { recursive: true }));

  it('makes the folder, then replaces it whole, and leaves nothing beside it', async () => {
    expect(await swapFolder(out, tulis('satu'))).toBe(4);
    await writeFile(join(out, 'usang.html'), 'x');
    await swapFolder(out, tulis('dua'));
    expect(await baca()).toBe('dua');
    expect(await readdir(out)).toEqual([TANDA, 'index.html']);
    expect(await readdir(induk)).toEqual(['dist']);
  });

  it('leaves the last good result when the build fails', async () => {
    await swapFolder(out, tulis('baik'));
    const gagal = swapFolder(out, async (folder) => {
      await tulis('rusak')(folder);
      throw new Error('gagal di tengah');
    });
    await expect(gagal).rejects.toThrow('gagal di tengah');
    expect(await baca()).toBe('baik');
    expect(await readdir(induk)).toEqual(['dist']);
  });

  it('takes an empty folder, and refuses one that holds something else', async () => {
    await mkdir(out);
    await swapFolder(out, tulis('isi'));
    const rumah = join(induk, 'rumah');
    await mkdir(rumah);
    await writeFile(join(rumah, 'surat.txt'), 'penting');
    const ditolak = swapFolder(rumah, tulis('x'));
    await expect(ditolak).rejects.toThrow(ScriptError);
    await expect(ditolak).rejects.toThrow(/rumah.*tidak dibuat oleh perintah ini/);
    expect(await readdir(rumah)).toEqual(['surat.txt']);
  });

  it('refuses a folder that was filled by others while it was building', async () => {
    const gagal = swapFolder(out, async () => {
      await mkdir(out);
      await writeFile(join(out, 'surat.txt'), 'penting');
    });
    await expect(gagal).rejects.toThrow(/tidak dibuat oleh perintah ini/);
    expect(await readdir(out)).toEqual(['surat.txt']);
  });

  it('never deletes a folder of the user that happens to have the second name', async () => {
    await swapFolder(out, tulis('satu'));
    await mkdir(`${out}.lama`);
    await writeFile(join(`${out}.lama`, 'surat.txt'), 'penting');
    await expect(swapFolder(out, tulis('dua'))).rejects.toThrow(/dist\.lama/);
    expect(await baca()).toBe('satu');
    expect(await readdir(`${out}.lama`)).toEqual(['surat.txt']);
  });

  it('puts the last good result back after a kill between the two renames', async () => {
    await swapFolder(out, tulis('baik'));
    await rename(out, `${out}.lama`);
    await expect(swapFolder(out, () => Promise.reject(new Error('gagal lagi')))).rejects.toThrow();
    expect(await baca()).toBe('baik');
  });

  it('clears away what killed builds left, and spares a build that is running', async () => {
    // No process has this number: it is above the largest that Linux gives.
    const mati = `${out}.baru-4194999`;
    const hidup = `${out}.baru-${String(process.ppid)}`;
    for (const folder of [mati, hidup]) {
      await mkdir(folder);
      await writeFile(join(folder, 'index.html'), '');
    }
    await swapFolder(out, tulis('satu'));
    expect(await readdir(induk)).toEqual(['dist', `dist.baru-${String(process.ppid)}`]);
  });
});
