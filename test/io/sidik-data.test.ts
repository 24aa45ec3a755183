import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kelompokSidik, sidikData } from '../../src/io/sidik-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidik-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
writeFileSync(join(folder, 'b.csv'), 'dua\n');
writeFileSync(join(folder, 'a.csv'), 'satu\n');
writeFileSync(join(folder, 'C.csv'), '');

const sha = (teks: string) => createHash('sha256').update(teks).digest('hex');

describe('the digest of a release', () => {
  it('is that of the list that sha256sum writes, in the order of bytes', async () => {
    const daftar = `${sha('')}  C.csv\n${sha('satu\n')}  a.csv\n${sha('dua\n')}  b.csv\n`;
    expect(await sidikData(folder, ['b.csv', 'C.csv', 'a.csv'])).toBe(sha(daftar));
  });

  it('changes with a name as with a byte', async () => {
    const semula = await sidikData(folder, ['a.csv', 'b.csv']);
    writeFileSync(join(folder, 'd.csv'), 'dua\n');
    expect(await sidikData(folder, ['a.csv', 'd.csv'])).not.toBe(semula);
    writeFileSync(join(folder, 'b.csv'), 'dua');
    expect(await sidikData(folder, ['a.csv', 'b.csv'])).not.toBe(semula);
  });

  it('is printed in groups that put together are the whole', () => {
    const sidik = sha('');
    expect(kelompokSidik(sidik).join('')).toBe(sidik);
    expect(kelompokSidik(sidik).length).toBe(8);
  });
});
