import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { permintaanLaporan, sampaikanLaporan } from '../../src/io/laporan.ts';
import { aturan, cakupan, galat } from '../finding/contoh.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cacah-laporan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is written to a screen of the given kind. */
async function tertulis(
  opsi: Parameters<typeof permintaanLaporan>[0],
  layar: { readonly isTTY?: boolean; readonly columns?: number } = {},
  temuan: readonly Finding[] = [galat],
): Promise<string> {
  const teks: string[] = [];
  const aliran = { ...layar, write: (satu: string) => teks.push(satu) };
  await sampaikanLaporan(permintaanLaporan(opsi), temuan, { aliran, aturan, cakupan });
  return teks.join('');
}

describe('the screen', () => {
  it('gets colours and its width when it is one, and neither when it is a pipe', async () => {
    const layar = await tertulis({}, { isTTY: true, columns: 50 });
    expect(layar).toContain('\u001B[31mgalat');
    const panjang = stripVTControlCharacters(layar)
      .split('\n')
      .map((baris) => baris.length);
    expect(Math.max(...panjang)).toBeLessThanOrEqual(50);
    const pipa = await tertulis({}, { columns: 50 });
    expect(pipa).not.toContain('\u001B');
    expect(pipa).toContain(
      '- Perbaiki 1 galat, mulai dari content/sop/b.md; sebelum itu tidak ada yang terbit.\n',
    );
  });

  it('gets the form that was named', async () => {
    expect(JSON.parse(await tertulis({ format: 'json' }))).toMatchObject({ temuan: [galat] });
    expect(await tertulis({ format: 'html', date: '2026-11-21' })).toContain('21 November 2026');
  });
});

describe('a file', () => {
  it('gets the form that its name asks for, and the screen says where it is', async () => {
    const out = join(folder, 'arsip', 'laporan.html');
    const layar = await tertulis({ out }, { isTTY: true });
    expect(layar).toMatch(
      /^1 galat, 0 peringatan, 0 saran; 0 dikecualikan\.\nLaporan ditulis ke .*laporan\.html\n$/,
    );
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('gets the form that was named over the one of its name, without colours', async () => {
    const out = join(folder, 'laporan.html');
    await tertulis({ out, format: 'orang' }, { isTTY: true, columns: 30 });
    expect(await readFile(out, 'utf8')).toContain(
      '  galat         baris 12: Waktu langkah 3 kosong  (waktu-kosong)\n',
    );
  });

  it('is the same each time', async () => {
    const [a, b] = [join(folder, 'a.html'), join(folder, 'b.html')];
    await tertulis({ out: a });
    await tertulis({ out: b });
    expect(await readFile(b, 'utf8')).toBe(await readFile(a, 'utf8'));
  });
});

describe('misuse', () => {
  it.each([
    [{ format: 'pdf' }, '--format pdf tidak dikenal; pilih orang, json, github, sarif, html'],
    [
      { format: 'constructor' },
      '--format constructor tidak dikenal; pilih orang, json, github, sarif, html',
    ],
    [{ date: 'kemarin' }, '--date kemarin bukan tanggal; tulis misalnya 2026-01-31'],
    [{ date: '2026-02-30' }, '--date 2026-02-30 bukan tanggal; tulis misalnya 2026-01-31'],
    [{ date: '2026-02' }, '--date 2026-02 bukan tanggal; tulis misalnya 2026-01-31'],
  ])('%o is told in a sentence', (opsi, pesan) => {
    expect(() => permintaanLaporan(opsi)).toThrow(pesan);
  });
});
