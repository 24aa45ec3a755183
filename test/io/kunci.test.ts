import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withKunci } from '../../src/io/kunci.ts';

let induk: string;
beforeEach(async () => {
  induk = await mkdtemp(join(tmpdir(), 'cacah-kunci-'));
});
afterEach(() => rm(induk, { recursive: true, force: true }));

it('lets one work at a time, all of them, and leaves nothing behind', async () => {
  const folder = join(induk, 'kunci');
  let [bersamaan, terbanyak, selesai] = [0, 0, 0];
  await Promise.all(
    [1, 2, 3].map(() =>
      withKunci(folder, async () => {
        bersamaan += 1;
        terbanyak = Math.max(terbanyak, bersamaan);
        await tunggu(20);
        bersamaan -= 1;
        selesai += 1;
      }),
    ),
  );
  expect([terbanyak, selesai]).toEqual([1, 3]);
  expect(await readdir(induk)).toEqual([]);
});

it('waits no longer when there is nothing to wait for any more, and leaves the folder to its holder', async () => {
  const folder = join(induk, 'kunci');
  const batal = new AbortController();
  await withKunci(folder, async () => {
    const menunggu = withKunci(folder, () => Promise.resolve('jalan'), batal.signal);
    batal.abort(new Error('tidak perlu lagi'));
    await expect(menunggu).rejects.toThrow('tidak perlu lagi');
    expect(await readdir(induk)).toEqual(['kunci']);
  });
});

it('gives the folder back when the work fails', async () => {
  const folder = join(induk, 'kunci');
  await expect(withKunci(folder, () => Promise.reject(new Error('gagal')))).rejects.toThrow(
    'gagal',
  );
  expect(await readdir(induk)).toEqual([]);
});

it.each([
  ['with the number of an ended process', '999999999'],
  ['without a number', undefined],
])('takes over a folder that was left behind %s', async (_, pid) => {
  const folder = join(induk, 'kunci');
  await mkdir(folder);
  if (pid !== undefined) await writeFile(join(folder, 'pid'), pid);
  expect(await withKunci(folder, () => Promise.resolve('jadi'))).toBe('jadi');
});
