import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { menghentikan } from '../../src/finding/finding.ts';
import { readContent } from '../../src/io/read-content.ts';
import { root, runScript } from '../run-script.ts';

const folders: string[] = [];

function folder(): string {
  const baru = mkdtempSync(join(tmpdir(), 'cacah-'));
  folders.push(baru);
  return baru;
}

afterEach(() => {
  for (const satu of folders.splice(0)) rmSync(satu, { recursive: true });
});

describe('npm run new:sop', () => {
  it('writes a skeleton that can be read, named after its file, in the letterhead of its region', async () => {
    const content = folder();
    const hasil = await runScript('new-sop', ['63.05/legalisasi-akta', '--content', content]);
    expect(hasil.kode).toBe(0);
    expect(hasil.stdout).toContain(join('sop', '63.05', 'legalisasi-akta.md'));
    const { sop, temuan } = readContent(content);
    expect(sop.map(({ id, sop: { nama, kop, status } }) => [id, nama, kop[0], status])).toEqual([
      ['63.05/legalisasi-akta', 'Legalisasi Akta', 'PEMERINTAH KABUPATEN TAPIN', 'draf'],
    ]);
    expect(temuan.filter(menghentikan)).toEqual([]);
  });

  it('brings the schema that its first line names', async () => {
    const content = folder();
    await runScript('new-sop', ['63.05/a', '--content', content]);
    const [, , baris = ''] = /^---\n(# yaml-language-server: \$schema=(\S+))\n/.exec(
      readFileSync(join(content, 'sop/63.05/a.md'), 'utf8'),
    ) ?? ['', '', ''];
    const tulisan = readFileSync(join(content, 'sop/63.05', baris), 'utf8');
    expect(tulisan).toBe(readFileSync(join(root, 'content/skema/sop.json'), 'utf8'));
  });

  it('takes a name with any letters', async () => {
    const content = folder();
    const nama = 'Legalisasi "Akta": tahap 1 #2';
    await runScript('new-sop', ['63.05/a', '--nama', nama, '--content', content]);
    expect(readContent(content).sop[0]?.sop.nama).toBe(nama);
  });

  it('overwrites nothing', async () => {
    const content = folder();
    await runScript('new-sop', ['63.05/a', '--content', content]);
    const hasil = await runScript('new-sop', ['63.05/a', '--content', content]);
    expect([hasil.kode, hasil.stderr]).toEqual([2, expect.stringContaining('tidak ditimpa')]);
  });

  it.each([
    ['a place without region', 'legalisasi', 'bukan tempat SOP'],
    ['capitals', '63.05/Legalisasi', 'bukan tempat SOP'],
    ['a way out of the folder', '63.05/../x', 'bukan tempat SOP'],
    ['a region that is not there', '99.99/a', 'tidak ada pada daftar wilayah'],
  ])('refuses %s in words', async (_, id, kata) => {
    const content = folder();
    const hasil = await runScript('new-sop', [id, '--content', content]);
    expect([hasil.kode, hasil.stderr]).toEqual([2, expect.stringContaining(kata)]);
    expect(existsSync(join(content, 'sop'))).toBe(false);
  });
});
